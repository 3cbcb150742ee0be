package {{package}};

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import thalweg.api.plugin.Setting;
import thalweg.api.render.Output;
import thalweg.api.render.Renderer;
import thalweg.api.render.RendererFactory;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;

/** Draws the loss over the plane as grey cells, darkest where it is lowest, and the paths on it. */
@Component
public final class {{class}}
    implements RendererFactory<{{class}}.Settings> {

  /** What a descriptor can set: {@code {{name}}: {size: 800}}. */
  public record Settings(
      @Setting(value = "width and height of the picture in pixels", byDefault = "600", min = 50)
          int size) {}

  @Override
  public String name() {
    return "{{name}}";
  }

  @Override
  public String summary() {
    return "The loss as grey cells with the paths on them, in one SVG file.";
  }

  @Override
  public Class<Settings> settings() {
    return Settings.class;
  }

  @Override
  public Renderer create(Settings settings) {
    return (scene, output) -> draw(scene, settings.size(), output);
  }

  private static void draw(Scene scene, int size, Output output) throws IOException {
    // Paths that were recorded elsewhere, without a model, have no landscape: nothing to draw.
    if (scene.landscape().isPresent()) {
      String svg = svg(scene, scene.landscape().get(), size);
      output.write("{{name}}.svg", out -> out.write(svg.getBytes(StandardCharsets.UTF_8)));
    }
  }

  private static String svg(Scene scene, Landscape map, int size) {
    int columns = map.x().length;
    int rows = map.y().length;
    // One unit is one cell; y grows upwards.
    return """
    <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d">
    <g transform="translate(0 %d) scale(1 -1)">
    %s
    %s
    </g>
    </svg>
    """
        .formatted(size, size, columns, rows, rows, cells(map), paths(scene, map));
  }

  private static String cells(Landscape map) {
    var losses =
        Arrays.stream(map.loss())
            .flatMapToDouble(Arrays::stream)
            .filter(Double::isFinite)
            .summaryStatistics();
    StringBuilder cells = new StringBuilder();
    for (int row = 0; row < map.y().length; row++) {
      for (int column = 0; column < map.x().length; column++) {
        double height = map.loss()[row][column] - losses.getMin();
        double share = Math.sqrt(height / (losses.getMax() - losses.getMin()));
        // Cells may be unknown (NaN) or infinite: they stay white.
        int grey = Double.isFinite(share) ? (int) (250 * share) : 255;
        cells.append(
            "<rect x='%d' y='%d' width='1.02' height='1.02' fill='rgb(%d,%d,%d)'/>\n"
                .formatted(column, row, grey, grey, grey));
      }
    }
    return cells.toString();
  }

  private static String paths(Scene scene, Landscape map) {
    return scene.paths().stream().map(path -> line(path, map)).collect(Collectors.joining("\n"));
  }

  private static String line(ProjectedPath path, Landscape map) {
    String points =
        path.points().stream()
            .filter(point -> Double.isFinite(point.x()) && Double.isFinite(point.y()))
            .map(point -> cell(point.x(), map.x()) + "," + cell(point.y(), map.y()))
            .collect(Collectors.joining(" "));
    return "<polyline points='" + points + "' fill='none' stroke='crimson' stroke-width='0.4'/>";
  }

  /** Where a coordinate lies among the cells, whose centres are at the values of the axis. */
  private static double cell(double value, double[] axis) {
    int last = axis.length - 1;
    return 0.5 + last * (value - axis[0]) / (axis[last] - axis[0]);
  }
}
