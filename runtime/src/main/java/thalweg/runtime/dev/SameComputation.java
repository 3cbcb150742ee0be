package thalweg.runtime.dev;

import java.util.ArrayList;
import java.util.List;
import thalweg.runtime.descriptor.Configured;
import thalweg.runtime.descriptor.Descriptor;
import thalweg.runtime.descriptor.DescriptorFile;

/** Whether two readings of a descriptor differ in nothing but the code of their renderers. */
final class SameComputation {

  private SameComputation() {}

  static boolean of(DescriptorFile one, DescriptorFile other) {
    List<Descriptor> first = descriptors(one);
    List<Descriptor> second = descriptors(other);
    return first.stream()
            .map(Descriptor::resolved)
            .toList()
            .equals(second.stream().map(Descriptor::resolved).toList())
        && makers(first).equals(makers(second));
  }

  private static List<Descriptor> descriptors(DescriptorFile file) {
    return file.configurations().stream().map(DescriptorFile.Configuration::descriptor).toList();
  }

  /** The factories of everything that computes: others are made when their bundle is replaced. */
  private static List<Object> makers(List<Descriptor> descriptors) {
    List<Object> makers = new ArrayList<>();
    for (Descriptor descriptor : descriptors) {
      List<Configured<?>> computing = new ArrayList<>();
      computing.add(descriptor.dataset());
      computing.add(descriptor.model());
      computing.add(descriptor.directions());
      descriptor.runs().forEach(run -> computing.add(run.optimizer()));
      computing.forEach(one -> makers.add(one.plugin().factory()));
    }
    return makers;
  }
}
