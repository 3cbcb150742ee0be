package thalweg.runtime.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import thalweg.engine.key.Sha256;
import thalweg.engine.runs.Runs;
import thalweg.runtime.descriptor.Configured;
import thalweg.runtime.descriptor.Descriptor;
import thalweg.runtime.plugins.Plugin;
import thalweg.runtime.store.Manifest;
import thalweg.runtime.store.Origin;

/**
 * States in the manifest what the results come from: bundles, seeds and inputs. What computed each
 * stage stands in its record.
 */
final class Provenance {

  private Provenance() {}

  static void state(Descriptor descriptor, Manifest manifest) {
    Map<String, Object> seeds = new LinkedHashMap<>();
    descriptor.runs().forEach(run -> seeds.put(run.label(), run.seed()));
    manifest.state("seeds", seeds);
    manifest.state("bundles", bundles(descriptor));
    manifest.state("inputs", inputs(descriptor));
  }

  /**
   * What a report says of it.
   *
   * @param computedBy what computed that is shown; where nothing says, this process
   */
  static Map<String, String> inWords(Descriptor descriptor, Runs runs, List<Origin> computedBy) {
    List<Origin> origins = computedBy.isEmpty() ? List.of(Origin.here()) : computedBy;
    Map<String, String> words = new LinkedHashMap<>();
    words.put("Thalweg", each(origins, Origin::thalweg));
    words.put("Java", each(origins, Origin::java));
    words.put("machine", each(origins, Origin::machine));
    for (Configured<?> one : configured(descriptor)) {
      words.put("bundle " + one.plugin().bundle(), one.plugin().version());
    }
    runs.all().forEach(run -> words.put("seed of " + run.label(), Long.toString(run.run().seed())));
    return words;
  }

  private static String each(List<Origin> origins, Function<Origin, String> what) {
    return origins.stream().map(what).distinct().collect(Collectors.joining("; "));
  }

  private static List<Configured<?>> configured(Descriptor descriptor) {
    List<Configured<?>> all = new ArrayList<>(descriptor.computing());
    all.addAll(descriptor.renderers());
    return all;
  }

  private static List<Object> bundles(Descriptor descriptor) {
    Map<String, Object> byName = new TreeMap<>();
    for (Configured<?> one : configured(descriptor)) {
      Plugin plugin = one.plugin();
      Map<String, Object> bundle = new LinkedHashMap<>();
      bundle.put("bundle", plugin.bundle());
      bundle.put("version", plugin.version());
      if (Files.isRegularFile(plugin.jar())) {
        bundle.put("sha256", hash(plugin.jar()));
      }
      byName.put(plugin.bundle(), bundle);
    }
    return List.copyOf(byName.values());
  }

  private static List<Object> inputs(Descriptor descriptor) {
    List<Object> inputs = new ArrayList<>();
    for (Path file : InputFiles.of(descriptor)) {
      Map<String, Object> input = new LinkedHashMap<>();
      input.put("file", file.toString());
      input.put("sha256", hash(file));
      inputs.add(input);
    }
    return inputs;
  }

  private static String hash(Path file) {
    try {
      return Sha256.of(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
