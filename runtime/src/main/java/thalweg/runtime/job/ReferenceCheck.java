package thalweg.runtime.job;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thalweg.api.data.DataSplit;
import thalweg.api.data.Dataset;
import thalweg.api.model.Measurable;
import thalweg.api.plugin.PluginException;
import thalweg.engine.problem.Problem;
import thalweg.engine.runs.TrainingPlan;
import thalweg.runtime.descriptor.Configured;
import thalweg.runtime.descriptor.Descriptor;
import thalweg.runtime.descriptor.DescriptorFile;
import thalweg.runtime.yaml.DescriptorException;
import thalweg.runtime.yaml.Place;

/**
 * Refuses before any training what a descriptor refers to in vain: runs, snapshots and files of its
 * plane, and initial parameters of another network.
 *
 * <p>For that the data are loaded. Configurations of a sweep that share their data share one
 * loading.
 */
public final class ReferenceCheck {

  private static final Logger LOG = LoggerFactory.getLogger(ReferenceCheck.class);

  private Optional<Loaded> last = Optional.empty();

  private record Loaded(Configured<Dataset> dataset, DataSplit data) {}

  /**
   * Checks everything, data and model among it.
   *
   * @throws DescriptorException saying what is wrong, and where
   */
  public static void all(DescriptorFile file) {
    ReferenceCheck check = new ReferenceCheck();
    for (DescriptorFile.Configuration one : file.configurations()) {
      Descriptor descriptor = one.descriptor();
      DataSplit data =
          at(descriptor.places().of("dataset"), () -> check.data(descriptor.dataset()));
      Measurable model = at(descriptor.places().of("model"), () -> check.model(descriptor, data));
      check(descriptor, data, model);
    }
  }

  /**
   * Checks the references of a sweep before its first training. Data that cannot be loaded are told
   * of by the configuration that needs them.
   *
   * @return what is wrong, by the name of the configuration
   */
  public static Map<String, PluginException> refused(DescriptorFile file) {
    ReferenceCheck check = new ReferenceCheck();
    Map<String, PluginException> refused = new LinkedHashMap<>();
    for (DescriptorFile.Configuration one : file.configurations()) {
      try {
        DataSplit data = check.data(one.descriptor().dataset());
        check(one.descriptor(), data, check.model(one.descriptor(), data));
      } catch (DescriptorException e) {
        refused.put(one.name(), new PluginException(e.getMessage(), e));
      } catch (PluginException e) {
        LOG.debug("{} cannot be checked", one.name(), e);
      }
    }
    return refused;
  }

  /**
   * Checks the references of one configuration.
   *
   * @throws DescriptorException saying what is wrong, and where
   */
  static void references(Descriptor descriptor, Problem problem) {
    check(descriptor, problem.data(), problem.network());
  }

  private static void check(Descriptor descriptor, DataSplit data, Measurable model) {
    TrainingPlan plan =
        at(
            descriptor.places().of("training", "initial"),
            () -> {
              TrainingPlan read = descriptor.training().plan();
              read.initial().ifPresent(initial -> initial.requireFit(model.layout()));
              return read;
            });
    at(
        descriptor.places().of("directions"),
        () -> {
          descriptor
              .directions()
              .create()
              .check(plan.planned(model, data.training(), descriptor.runs()));
          return plan;
        });
  }

  private DataSplit data(Configured<Dataset> dataset) {
    if (last.isEmpty() || !last.get().dataset().equals(dataset)) {
      last = Optional.of(new Loaded(dataset, dataset.create().load()));
    }
    return last.get().data();
  }

  private Measurable model(Descriptor descriptor, DataSplit data) {
    return descriptor.model().create().network(data.training().signature());
  }

  /** What is wrong with a part of the descriptor, said with its place. */
  private static <T> T at(Place place, Supplier<T> part) {
    try {
      return part.get();
    } catch (PluginException e) {
      throw new DescriptorException(place, e.getMessage());
    }
  }
}
