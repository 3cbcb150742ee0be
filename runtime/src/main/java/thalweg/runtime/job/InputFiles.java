package thalweg.runtime.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import thalweg.runtime.descriptor.Configured;
import thalweg.runtime.descriptor.Descriptor;
import thalweg.runtime.descriptor.DescriptorFile;

/** The files that a descriptor's settings name: what is read and never written. */
public final class InputFiles {

  private InputFiles() {}

  /** Those of all configurations, and the descriptor itself. */
  public static Set<Path> of(DescriptorFile file) {
    Set<Path> files = new HashSet<>();
    files.add(file.file());
    file.configurations().forEach(one -> files.addAll(of(one.descriptor())));
    return files;
  }

  /** Those of one configuration, each once, in alphabetical order. */
  static List<Path> of(Descriptor descriptor) {
    List<Path> files = new ArrayList<>();
    for (Configured<?> one : descriptor.computing()) {
      collect(one.values().values(), files);
    }
    for (Configured<?> one : descriptor.renderers()) {
      collect(one.values().values(), files);
    }
    descriptor.training().initial().ifPresent(files::add);
    return files.stream().distinct().sorted().toList();
  }

  private static void collect(Iterable<?> values, List<Path> files) {
    for (Object value : values) {
      if (value instanceof Path file) {
        files.add(file);
      } else if (value instanceof List<?> list) {
        collect(list, files);
      }
    }
  }
}
