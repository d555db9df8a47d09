package org.evensay.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Each option of each command can come from a variable of the environment: {@code --host-name} from
 * {@code EVENSAY_HOST_NAME}. What is typed wins: then the variable is not even looked at, however wrong it is; nor is
 * any when somebody asks for help. An empty one counts as none, because that is how a list of variables leaves one out.
 */
final class Variables implements IDefaultValueProvider {
    private static final String START = "EVENSAY_";
    private static final Set<String> ASKS_FOR_WORDS = Set.of("-h", "--help", "-V", "--version");

    private final Map<String, String> environment;
    private final List<String> typed;

    Variables(Map<String, String> environment, List<String> typed) {
        this.environment = typed.stream().anyMatch(ASKS_FOR_WORDS::contains) ? Map.of() : Map.copyOf(environment);
        this.typed = typed;
    }

    static Variables of(CommandSpec spec) {
        return spec.defaultValueProvider() instanceof Variables variables ? variables
                : new Variables(Map.of(), List.of());
    }

    @Override
    public String defaultValue(ArgSpec argument) {
        return argument instanceof OptionSpec option ? value(option).orElse(null) : null;
    }

    Optional<String> value(OptionSpec option) {
        return isSetting(option) && !isTyped(option)
                ? Optional.ofNullable(environment.get(name(option))).filter(value -> !value.isEmpty())
                : Optional.empty();
    }

    boolean isTyped(OptionSpec option) {
        return Arrays.stream(option.names()).anyMatch(name -> typed.stream()
                .anyMatch(word -> word.equals(name) || word.startsWith(name + "=")));
    }

    /** Not what asks for words about the program. */
    static boolean isSetting(OptionSpec option) {
        return !option.usageHelp() && !option.versionHelp() && !option.longestName().equals(PrintedConfig.OPTION);
    }

    static String name(OptionSpec option) {
        return START + option.longestName().replaceFirst("^-+", "").replace('-', '_').toUpperCase(Locale.ROOT);
    }

    /** A sentence that names options: one whose value came from a variable is called by that. */
    String said(CommandSpec spec, String sentence) {
        String said = sentence;
        for (OptionSpec option : spec.options()) {
            if (value(option).isPresent()) {
                said = Pattern.compile("(option )?'?" + Pattern.quote(option.longestName()) + "(?![\\w-])'?")
                        .matcher(said).replaceAll(Matcher.quoteReplacement(name(option)));
            }
        }
        return said;
    }

    /** Names that begin as ours and are no setting of any command: surely one was misspelled. */
    Set<String> unknown(CommandSpec spec) {
        Set<String> unknown = new TreeSet<>(environment.keySet());
        unknown.removeIf(name -> !name.startsWith(START));
        commands(spec.root()).flatMap(command -> command.options().stream()).filter(Variables::isSetting)
                .map(Variables::name).forEach(unknown::remove);
        return unknown;
    }

    private static Stream<CommandSpec> commands(CommandSpec root) {
        return Stream.concat(Stream.of(root),
                root.subcommands().values().stream().map(CommandLine::getCommandSpec));
    }
}
