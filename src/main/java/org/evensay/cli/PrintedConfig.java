package org.evensay.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/** Says what would be used and where each value came from, for whoever wonders why it is not as they thought. */
final class PrintedConfig {
    static final String OPTION = "--print-config";
    private static final String GAP = "  ";

    @Option(names = OPTION,
            description = "Print what would be used and where each value came from, without passwords, and end.")
    private boolean wanted;

    private record Setting(String option, String value, String from) {
        static Setting of(OptionSpec option, ParseResult typed, Variables variables) {
            String name = option.longestName();
            if (typed.hasMatchedOption(name)) {
                return new Setting(name, ShownValue.of(option, typed(typed.matchedOption(name))), "command line");
            }
            return variables.value(option)
                    .map(value -> new Setting(name, ShownValue.of(option, value), Variables.name(option)))
                    .orElseGet(() -> new Setting(name, ShownValue.ofDefault(option), "default"));
        }

        private static String typed(OptionSpec option) {
            return option.arity().max() == 0 ? "true" : String.join(",", option.originalStringValues());
        }
    }

    boolean isWanted() {
        return wanted;
    }

    int print(CommandSpec spec) {
        Variables variables = Variables.of(spec);
        ParseResult typed = spec.commandLine().getParseResult();
        List<Setting> settings = spec.options().stream().filter(Variables::isSetting)
                .sorted(Comparator.comparing(OptionSpec::longestName))
                .map(option -> Setting.of(option, typed, variables)).toList();
        PrintWriter out = spec.commandLine().getOut();
        int names = widest(settings, Setting::option);
        int values = widest(settings, Setting::value);
        settings.forEach(setting -> out.println(padded(setting.option(), names) + GAP
                + padded(setting.value(), values) + GAP + setting.from()));
        variables.unknown(spec).forEach(name -> out.println(name + " is set, and is no setting of Evensay."));
        out.flush();
        return ExitCode.OK;
    }

    private static int widest(List<Setting> settings, Function<Setting, String> cell) {
        return settings.stream().mapToInt(setting -> cell.apply(setting).length()).max().orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
