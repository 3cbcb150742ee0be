package thalweg.runtime.dev;

import java.util.List;
import thalweg.runtime.descriptor.Descriptor;
import thalweg.runtime.descriptor.DescriptorFile;

/** Whether two readings of a descriptor, with the same plug-ins, train the same things. */
final class SameTraining {

  private SameTraining() {}

  static boolean of(DescriptorFile one, DescriptorFile other) {
    return trained(one).equals(trained(other));
  }

  private static List<List<Object>> trained(DescriptorFile file) {
    return file.configurations().stream()
        .map(DescriptorFile.Configuration::descriptor)
        .map(SameTraining::trained)
        .toList();
  }

  private static List<Object> trained(Descriptor one) {
    return List.of(one.dataset(), one.model(), one.training(), one.optimizers());
  }
}
