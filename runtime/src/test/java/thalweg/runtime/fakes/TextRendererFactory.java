package thalweg.runtime.fakes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import thalweg.api.plugin.PluginException;
import thalweg.api.plugin.Setting;
import thalweg.api.render.Output;
import thalweg.api.render.Progress;
import thalweg.api.render.Renderer;
import thalweg.api.render.RendererFactory;
import thalweg.api.scene.Scene;
import thalweg.api.scene.Sweep;

/** Writes one text file. */
public final class TextRendererFactory implements RendererFactory<TextRendererFactory.Settings> {

  /** Settings. */
  public record Settings(
      @Setting(value = "name of the file; empty for that of the renderer", byDefault = "")
          String file,
      @Setting(value = "what it says", byDefault = "hello") String words,
      @Setting(value = "whether it fails after its file", byDefault = "false") boolean fails,
      @Setting(value = "what it removes after its file", byDefault = "") String removes) {}

  private final String name;
  private final Calls calls;

  TextRendererFactory(String name, Calls calls) {
    this.name = name;
    this.calls = calls;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String summary() {
    return "Writes a text.";
  }

  @Override
  public Class<Settings> settings() {
    return Settings.class;
  }

  @Override
  public Renderer create(Settings settings) {
    return new Renderer() {
      @Override
      public void render(Scene scene, Output output) throws IOException {
        write(settings, scene.title() + " " + output.pictures(), output);
      }

      @Override
      public void renderSweep(Sweep sweep, Output output) throws IOException {
        write(settings, sweep.title() + " " + sweep.configurations().size() + " scenes", output);
      }
    };
  }

  private static void remove(Path root) throws IOException {
    try (Stream<Path> tree = Files.walk(root)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private void write(Settings settings, String about, Output output) throws IOException {
    calls.count("draw " + name);
    String file = settings.file().isEmpty() ? name + ".txt" : settings.file();
    byte[] text = (settings.words() + ": " + about + "\n").getBytes(StandardCharsets.UTF_8);
    try (Progress progress = output.progress(file, 1)) {
      output.write(file, out -> out.write(text));
      progress.advance(1);
    }
    if (!settings.removes().isEmpty()) {
      remove(Path.of(settings.removes()));
    }
    if (settings.fails()) {
      throw new PluginException("The pen broke.");
    }
  }
}
