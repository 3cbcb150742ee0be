package thalweg.runtime.plugins;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;
import thalweg.api.plugin.PluginException;
import thalweg.api.plugin.PluginFactory;
import thalweg.engine.work.ProgressListener;
import thalweg.runtime.trial.TimeLimit;
import thalweg.runtime.trial.TimeUpException;

/**
 * The running framework with its bundles. Close it on every path: its threads keep the process
 * alive otherwise.
 */
public final class PluginHost implements AutoCloseable {

  private static final long STOP_MILLIS = 10_000;

  private final Framework framework;
  private final BundleCache cache;
  private final TimeLimit limit;
  private final Startup startup;
  private volatile boolean somethingHangs;

  private PluginHost(
      Framework framework, BundleCache cache, TimeLimit limit, ProgressListener progress) {
    this.framework = framework;
    this.cache = cache;
    this.limit = limit;
    this.startup = new Startup(this, progress);
  }

  /**
   * Starts the framework, then every bundle; one that fails never stops the others.
   *
   * @param libraries directories of bundles that plug-ins need
   * @param plugins directories of plug-in bundles; of two plug-ins with one name the one in the
   *     earlier directory is used
   * @param limit for everything that bundles do as they start and as their factories are made
   * @param progress hears of the start
   */
  public static PluginHost start(
      List<Path> libraries, List<Path> plugins, TimeLimit limit, ProgressListener progress) {
    BundleCache cache = BundleCache.create();
    try {
      PluginHost host =
          new PluginHost(
              new FrameworkFactory().newFramework(config(cache.root())), cache, limit, progress);
      try {
        host.framework.start();
        host.startup.libraries(libraries);
        host.startup.plugins(plugins);
        if (!host.startup.refused().isEmpty()) {
          cache.requireRoom();
        }
      } catch (BundleException | RuntimeException e) {
        host.close();
        throw e;
      }
      return host;
    } catch (BundleException e) {
      throw new PluginException("The plug-in framework did not start: " + e.getMessage(), e);
    } finally {
      cache.filled();
    }
  }

  private static Map<String, String> config(Path cache) {
    Map<String, String> config = new HashMap<>();
    // One cache for each process: Felix's lock does not keep a second process out.
    config.put(Constants.FRAMEWORK_STORAGE, cache.toString());
    config.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, ExportedPackages.header());
    // Rebuilt snapshots keep their version; without this the second is refused.
    config.put(Constants.FRAMEWORK_BSNVERSION, Constants.FRAMEWORK_BSNVERSION_MULTIPLE);
    // Bundles whose only use of it is an annotation do not import it: bnd does not ask for that.
    config.put(Constants.FRAMEWORK_BOOTDELEGATION, PluginFactory.class.getPackageName());
    config.put(Constants.FRAMEWORK_BUNDLE_PARENT, Constants.FRAMEWORK_BUNDLE_PARENT_FRAMEWORK);
    // Otherwise a class that a bundle forgot to import is there or not, by who asks for it.
    config.put("felix.bootdelegation.implicit", "false");
    config.put("felix.log.level", "0");
    config.put("ds.loglevel", "0");
    config.put("ds.global.extender", "false");
    return config;
  }

  /** Finds the factories that the bundles registered. */
  public Catalogue catalogue() {
    List<String> jars = new ArrayList<>();
    startup.refused().forEach((jar, why) -> jars.add(jar + " is not used: " + why));
    startup.displaced().forEach((jar, why) -> jars.add(jar + " is not used: " + why));
    return Catalogue.of(startup.bundles().stream().map(LoadedBundle::examined).toList(), jars);
  }

  /**
   * Installs a jar under its own location, beside whatever bundle of the same name runs already.
   *
   * @param jar left as it is until the bundle is unloaded: the framework reads from it
   * @throws PluginException if the framework refuses it
   */
  public LoadedBundle install(Path jar) {
    try {
      return new LoadedBundle(
          context().installBundle("reference:" + jar.toAbsolutePath().toUri()), this);
    } catch (BundleException e) {
      throw new PluginException(e.getMessage(), e);
    }
  }

  /** A directory for files that live as long as the host. */
  public Path scratch() {
    return cache.root().resolve("scratch");
  }

  /** Inspects every bundle, and explains why broken ones do not work. */
  public List<BundleReport> examine() {
    return new BundleInspector(this, startup).reports();
  }

  /** Resolves bundles together, those that can be; the others say why when they are started. */
  public void resolve(List<LoadedBundle> bundles) {
    if (!bundles.isEmpty()) {
      framework
          .adapt(FrameworkWiring.class)
          .resolveBundles(bundles.stream().map(LoadedBundle::bundle).toList());
    }
  }

  /**
   * Calls into a bundle, no longer than the time limit.
   *
   * @param task what is done, as the subject of a sentence
   * @throws TimeUpException if it did not come back
   * @throws PluginException its own, or one that says what else it threw and where
   */
  <T> T call(String task, Callable<T> call) {
    try {
      return limit.call(task, call);
    } catch (TimeUpException e) {
      somethingHangs |= e.isLeftBehind();
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bundle that holds a class, with its version and its file; empty if none does. */
  public Optional<String> bundleOf(String type) {
    try {
      return ClassOwner.of(type, installed());
    } catch (IllegalStateException e) {
      // The framework has stopped.
      return Optional.empty();
    }
  }

  /** Every bundle in the framework, its own included. */
  List<Bundle> installed() {
    BundleContext context = context();
    return context == null ? List.of() : Arrays.asList(context.getBundles());
  }

  /** The framework's own view. */
  BundleContext context() {
    return framework.getBundleContext();
  }

  @Override
  public void close() {
    if (somethingHangs) {
      // The framework would wait for the bundle that never lets go.
      cache.close();
      return;
    }
    try {
      framework.stop();
      framework.waitForStop(STOP_MILLIS);
    } catch (BundleException e) {
      throw new PluginException("The plug-in framework did not stop: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      cache.close();
    }
  }
}
