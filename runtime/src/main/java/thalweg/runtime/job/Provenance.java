package thalweg.runtime.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import thalweg.engine.key.Sha256;
import thalweg.engine.runs.Runs;
import thalweg.runtime.descriptor.Configured;
import thalweg.runtime.descriptor.Descriptor;
import thalweg.runtime.plugins.Plugin;
import thalweg.runtime.store.Manifest;

/** States in the manifest what the results come from: versions, machine, seeds and inputs. */
public final class Provenance {

  private Provenance() {}

  /** The version of Thalweg that is running. */
  public static String version() {
    return Optional.ofNullable(Provenance.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  static void state(Descriptor descriptor, Manifest manifest) {
    manifest.state("thalweg", version());
    manifest.state("java", java());
    manifest.state("machine", machine());
    Map<String, Object> seeds = new LinkedHashMap<>();
    descriptor.runs().forEach(run -> seeds.put(run.label(), run.seed()));
    manifest.state("seeds", seeds);
    manifest.state("bundles", bundles(descriptor));
    manifest.state("inputs", inputs(descriptor));
  }

  private static String java() {
    return System.getProperty("java.runtime.version");
  }

  private static String machine() {
    return "%s %s, %d processors"
        .formatted(
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            Runtime.getRuntime().availableProcessors());
  }

  /** What a report says of it. */
  static Map<String, String> inWords(Descriptor descriptor, Runs runs) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("Thalweg", version());
    words.put("Java", java());
    words.put("machine", machine());
    for (Configured<?> one : configured(descriptor)) {
      words.put("bundle " + one.plugin().bundle(), one.plugin().version());
    }
    runs.all().forEach(run -> words.put("seed of " + run.label(), Long.toString(run.run().seed())));
    return words;
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
    List<Path> files = new ArrayList<>();
    configured(descriptor).forEach(one -> collectFiles(one.values().values(), files));
    descriptor.training().initial().ifPresent(files::add);
    List<Object> inputs = new ArrayList<>();
    for (Path file : files.stream().distinct().sorted().toList()) {
      Map<String, Object> input = new LinkedHashMap<>();
      input.put("file", file.toString());
      input.put("sha256", hash(file));
      inputs.add(input);
    }
    return inputs;
  }

  private static void collectFiles(Iterable<?> values, List<Path> files) {
    for (Object value : values) {
      if (value instanceof Path file) {
        files.add(file);
      } else if (value instanceof List<?> list) {
        collectFiles(list, files);
      }
    }
  }

  private static String hash(Path file) {
    try {
      return Sha256.of(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
