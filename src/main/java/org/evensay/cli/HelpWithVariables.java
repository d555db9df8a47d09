package org.evensay.cli;

import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;

/** Behind what each option does stands the variable that it can come from. */
final class HelpWithVariables extends Help {
    private static final int DESCRIPTION = 4;

    HelpWithVariables(CommandSpec spec, ColorScheme colours) {
        super(spec, colours);
    }

    @Override
    public IOptionRenderer createDefaultOptionRenderer() {
        IOptionRenderer usual = super.createDefaultOptionRenderer();
        return (option, labels, colours) -> {
            Ansi.Text[][] rows = usual.render(option, labels, colours);
            if (Variables.isSetting(option)) {
                Ansi.Text[] last = rows[rows.length - 1];
                last[DESCRIPTION] = last[DESCRIPTION].concat(" [" + Variables.name(option) + "]");
            }
            return rows;
        };
    }
}
