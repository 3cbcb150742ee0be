package thalweg.runtime.cli;

import picocli.CommandLine;
import picocli.CommandLine.Help;

/** All commands, in the order of the help. */
final class Commands {

  private Commands() {}

  static CommandLine of(Terminal terminal) {
    CommandLine commands = new CommandLine(new Thalweg(terminal));
    commands.addSubcommand(new InitCommand(terminal));
    commands.addSubcommand(new RunCommand(terminal));
    commands.addSubcommand(new CompareCommand(terminal));
    commands.addSubcommand(new ValidateCommand(terminal));
    commands.addSubcommand(new DevCommand(terminal));
    commands.addSubcommand(new ListCommand(terminal));
    commands.addSubcommand(new DescribeCommand(terminal));
    commands.addSubcommand(new SchemaCommand(terminal));
    commands.addSubcommand(new DoctorCommand(terminal));
    commands.addSubcommand(
        new CommandLine(new NewCommand()).addSubcommand(new NewPluginCommand(terminal)));
    commands.addSubcommand(new VerifyCommand(terminal));
    commands.addSubcommand(new InstallCommand(terminal));
    commands.addSubcommand(new UninstallCommand(terminal));
    commands.addSubcommand(new IndexCommand(terminal));
    commands.addSubcommand(new CompletionCommand(terminal));
    commands.addSubcommand(new HelpCommand());
    commands.setOut(terminal.outWriter());
    commands.setErr(terminal.errWriter());
    commands.setColorScheme(Help.defaultColorScheme(terminal.style().ansi()));
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    return commands;
  }
}
