package thalweg.runtime.descriptor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import thalweg.runtime.plugins.Catalogue;
import thalweg.runtime.settings.Binding;
import thalweg.runtime.yaml.DescriptorException;
import thalweg.runtime.yaml.YamlReader;
import thalweg.runtime.yaml.YamlValue;

/**
 * A descriptor's file as read, with what the command line sets: one configuration, or the product
 * of its sweep.
 *
 * @param file where it was read
 * @param title of the whole, without the names of configurations
 * @param isSweep whether each configuration has a directory of its own
 * @param configurations at least one, in order
 */
public record DescriptorFile(
    Path file, String title, boolean isSweep, List<Configuration> configurations) {

  /**
   * One configuration.
   *
   * @param name of its directory; the descriptor's own name outside a sweep
   * @param descriptor what it holds
   */
  public record Configuration(String name, Descriptor descriptor) {}

  /**
   * Reads and checks a file.
   *
   * @param overrides {@code key.path=value} each
   * @param catalogue asked for when the file is known to be YAML
   * @throws DescriptorException naming everything that is to be mended
   */
  public static DescriptorFile read(
      Path file, List<String> overrides, Supplier<Catalogue> catalogue) {
    YamlValue document = YamlReader.read(file);
    if (!(document instanceof YamlValue.Mapping map)) {
      throw new DescriptorException(
          document.place(),
          "Found %s, expected a map with dataset, model and optimizers."
              .formatted(document.description()));
    }
    YamlValue.Mapping changed = Overrides.apply(map, overrides);
    List<SweepExpansion.Point> points = SweepExpansion.expand(changed);
    Binding binding = new Binding(file.toAbsolutePath().getParent());
    DescriptorReader reader = new DescriptorReader(catalogue.get(), binding);
    List<Configuration> configurations = new ArrayList<>();
    for (SweepExpansion.Point point : points) {
      reader
          .read(point, baseName(file))
          .ifPresent(d -> configurations.add(new Configuration(nameOf(file, point), d)));
      // Every point of a sweep shares most of the file: one report of its problems is enough.
      binding.finish();
    }
    String title = DescriptorReader.title(changed).orElse(baseName(file));
    return new DescriptorFile(file, title, changed.get("sweep") != null, configurations);
  }

  /** The name of the file without its ending: the default name of the output. */
  public static String baseName(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static String nameOf(Path file, SweepExpansion.Point point) {
    return point.name().isEmpty() ? baseName(file) : point.name();
  }
}
