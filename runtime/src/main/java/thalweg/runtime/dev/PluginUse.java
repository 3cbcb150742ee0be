package thalweg.runtime.dev;

import java.util.ArrayList;
import java.util.List;
import thalweg.runtime.descriptor.Configured;
import thalweg.runtime.descriptor.Descriptor;
import thalweg.runtime.descriptor.DescriptorFile;
import thalweg.runtime.plugins.Catalogue;
import thalweg.runtime.reload.Replacement;

/** What a descriptor uses of a jar. */
final class PluginUse {

  private PluginUse() {}

  /** The plug-ins that a jar brings to a descriptor, with their settings. */
  static List<Configured<?>> of(DescriptorFile file, Replacement replacement) {
    return file.configurations().stream()
        .flatMap(one -> configured(one.descriptor()).stream())
        .filter(one -> replacement.brings(one.plugin()))
        .toList();
  }

  private static List<Configured<?>> configured(Descriptor descriptor) {
    List<Configured<?>> all = new ArrayList<>(descriptor.computing());
    all.addAll(descriptor.renderers());
    return all;
  }

  /** Why a jar is of no use to the descriptor. */
  static String whyNone(Replacement replacement) {
    Catalogue catalogue = replacement.catalogue();
    return catalogue.shadowed().stream()
        .filter(replacement::brings)
        .findFirst()
        .map(
            hidden ->
                "its %s is hidden by that of %s"
                    .formatted(
                        hidden.described(),
                        catalogue
                            .find(hidden.kind(), hidden.name())
                            .orElseThrow()
                            .jar()
                            .getFileName()))
        .orElse("this descriptor does not use it");
  }
}
