package thalweg.runtime.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import thalweg.runtime.store.Origin;

/** Writes, for the build, what shells and {@code man} read of an installed Thalweg. */
public final class ShellFiles {

  private final Path share;

  private ShellFiles(Path share) {
    this.share = share;
  }

  /** Writes the files where shells and {@code man} look below the directory {@code share}. */
  public static void main(String[] arguments) throws IOException {
    Terminal terminal = new Terminal(System.out, System.err);
    new ShellFiles(Path.of(arguments[0])).write(Commands.of(terminal).getCommandSpec());
  }

  private void write(CommandSpec root) throws IOException {
    write("bash-completion/completions/thalweg", CompletionScript.bash(root));
    write("zsh/site-functions/_thalweg", CompletionScript.zsh(root));
    write("fish/vendor_completions.d/thalweg.fish", CompletionScript.fish(root));
    for (CommandSpec command : CommandPages.all(root)) {
      ManualPage page = new ManualPage(command, Origin.version());
      write("man/man1/" + page.fileName(), page.roff());
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = share.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
