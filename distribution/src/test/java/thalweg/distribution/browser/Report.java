package thalweg.distribution.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import thalweg.api.render.Content;
import thalweg.api.render.Output;
import thalweg.api.render.Progress;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.Scene;
import thalweg.distribution.Product;
import thalweg.renderer.report.ReportRendererFactory;
import thalweg.renderer.report.ReportSettings;
import thalweg.testkit.DirectoryOutput;

/** Pages to look at: of the product, and of scenes that the product would leave rarely. */
final class Report {

  private Report() {}

  /** The page that the product leaves of an example with settings changed. */
  static Path ofExample(Path directory, String name, String... settings) throws Exception {
    String[] arguments = new String[2 + 2 * settings.length];
    arguments[0] = "run";
    arguments[1] = Product.example(name + ".yaml").toString();
    for (int i = 0; i < settings.length; i++) {
      arguments[2 + 2 * i] = "--set";
      arguments[3 + 2 * i] = settings[i];
    }
    Product.Outcome outcome = new Product(directory).run(arguments);
    if (outcome.exit() != 0) {
      throw new AssertionError(outcome.err());
    }
    return directory.resolve("out").resolve(name).resolve("index.html");
  }

  /** The page of a scene, with pictures that are said to lie beside it. */
  static Path of(Scene scene, Path directory, String... pictures) throws IOException {
    Path own = Files.createTempDirectory(directory, "report");
    new ReportRendererFactory()
        .create(new ReportSettings(true))
        .render(scene, new Drawn(new DirectoryOutput(own), List.of(pictures)));
    return own.resolve("index.html");
  }

  /** An output into which other renderers have drawn before. */
  private record Drawn(Output target, List<String> pictures) implements Output {

    @Override
    public void write(String name, Content content) throws IOException {
      target.write(name, content);
    }

    @Override
    public Progress progress(String task, long total) {
      return target.progress(task, total);
    }
  }

  /** A scene under another title, with other losses on its landscape. */
  static Scene altered(Scene scene, String title, DoubleUnaryOperator loss) {
    Landscape grid = scene.landscape().orElseThrow();
    double[][][] values = grid.values().clone();
    values[0] =
        Arrays.stream(grid.loss())
            .map(row -> Arrays.stream(row).map(loss).toArray())
            .toArray(double[][]::new);
    return scene.toBuilder()
        .title(title)
        .landscape(new Landscape(grid.x(), grid.y(), grid.metrics(), values))
        .build();
  }
}
