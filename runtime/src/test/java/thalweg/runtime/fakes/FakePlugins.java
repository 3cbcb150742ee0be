package thalweg.runtime.fakes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import thalweg.api.plugin.PluginFactory;
import thalweg.runtime.plugins.Catalogue;
import thalweg.runtime.plugins.Kind;
import thalweg.runtime.plugins.Plugin;
import thalweg.runtime.settings.SettingsSpec;

/** A catalogue of small plug-ins of every kind, as if a bundle had brought them. */
public final class FakePlugins {

  private static final String BUNDLE = "org.example.fakes";
  private static final String VERSION = "1.2.3";

  private final Calls calls = new Calls();
  private final Catalogue catalogue;

  private FakePlugins(int planeCallsBeforeFailure) {
    List<Plugin> plugins = new ArrayList<>();
    plugins.add(plugin(Kind.DATASET, new BlobsDatasetFactory()));
    for (String model : List.of("linear", "mlp")) {
      plugins.add(
          plugin(Kind.MODEL, new LinearModelFactory(model, calls, planeCallsBeforeFailure)));
    }
    for (String optimizer : List.of("adam", "sgd")) {
      plugins.add(plugin(Kind.OPTIMIZER, new DescentOptimizerFactory(optimizer)));
    }
    for (String directions : List.of("pca", "random")) {
      plugins.add(plugin(Kind.DIRECTIONS, new RandomDirectionsFactory(directions, calls)));
    }
    for (String renderer : List.of("animation", "charts", "report")) {
      plugins.add(plugin(Kind.RENDERER, new TextRendererFactory(renderer, calls)));
    }
    catalogue = new Catalogue(plugins);
  }

  /** Plug-ins that work. */
  public static FakePlugins working() {
    return new FakePlugins(Integer.MAX_VALUE);
  }

  /** Plug-ins whose network evaluates planes so many times, and fails then. */
  public static FakePlugins failingAfterPlaneCalls(int calls) {
    return new FakePlugins(calls);
  }

  private static Plugin plugin(Kind kind, PluginFactory<?, ?> factory) {
    return new Plugin(
        kind,
        factory.name(),
        factory,
        SettingsSpec.of(factory.settings()),
        BUNDLE,
        VERSION,
        Path.of("there-is-no.jar"));
  }

  /** All of them. */
  public Catalogue catalogue() {
    return catalogue;
  }

  /** What they were asked to do. */
  public Calls calls() {
    return calls;
  }
}
