package thalweg.runtime.dev;

import java.util.List;
import thalweg.runtime.descriptor.Descriptor;
import thalweg.runtime.descriptor.DescriptorFile;

/** Whether two readings of a descriptor differ in nothing but the code of their renderers. */
final class SameComputation {

  private SameComputation() {}

  static boolean of(DescriptorFile one, DescriptorFile other) {
    return texts(one).equals(texts(other)) && makers(one).equals(makers(other));
  }

  private static List<Descriptor> descriptors(DescriptorFile file) {
    return file.configurations().stream().map(DescriptorFile.Configuration::descriptor).toList();
  }

  private static List<String> texts(DescriptorFile file) {
    return descriptors(file).stream().map(Descriptor::resolved).toList();
  }

  /** The factories of everything that computes: others are made when their bundle is replaced. */
  private static List<Object> makers(DescriptorFile file) {
    return descriptors(file).stream()
        .flatMap(descriptor -> descriptor.computing().stream())
        .<Object>map(one -> one.plugin().factory())
        .toList();
  }
}
