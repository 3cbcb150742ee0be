package thalweg.runtime.plugins;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import thalweg.api.plugin.PluginException;

/**
 * The running framework with its bundles. Close it on every path: its threads keep the process
 * alive otherwise.
 */
public final class PluginHost implements AutoCloseable {

  private static final long STOP_MILLIS = 10_000;

  private final Framework framework;
  private final BundleCache cache;
  private final Map<Path, PluginException> refused = new LinkedHashMap<>();
  private final Map<Bundle, BundleException> failures = new LinkedHashMap<>();

  private PluginHost(Framework framework, BundleCache cache) {
    this.framework = framework;
    this.cache = cache;
  }

  /**
   * Starts the framework, then every bundle; one that fails never stops the others.
   *
   * @param libraries directories of bundles that plug-ins need
   * @param plugins directories of plug-in bundles; of two plug-ins with one name the one in the
   *     earlier directory is used
   */
  public static PluginHost start(List<Path> libraries, List<Path> plugins) {
    BundleCache cache = BundleCache.create();
    try {
      PluginHost host =
          new PluginHost(new FrameworkFactory().newFramework(config(cache.root())), cache);
      try {
        host.framework.start();
        host.startAll(host.install(libraries));
        host.startAll(host.install(plugins));
        if (!host.refused.isEmpty()) {
          cache.requireRoom();
        }
      } catch (BundleException | RuntimeException e) {
        host.close();
        throw e;
      }
      return host;
    } catch (BundleException e) {
      throw new PluginException("The plug-in framework did not start: " + e.getMessage(), e);
    }
  }

  private static Map<String, String> config(Path cache) {
    Map<String, String> config = new HashMap<>();
    // One cache for each process: Felix's lock does not keep a second process out.
    config.put(Constants.FRAMEWORK_STORAGE, cache.toString());
    config.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, ExportedPackages.header());
    // Rebuilt snapshots keep their version; without this the second is refused.
    config.put(Constants.FRAMEWORK_BSNVERSION, Constants.FRAMEWORK_BSNVERSION_MULTIPLE);
    config.put("felix.log.level", "0");
    config.put("ds.loglevel", "0");
    config.put("ds.global.extender", "false");
    return config;
  }

  private List<Bundle> install(List<Path> directories) {
    List<Bundle> installed = new ArrayList<>();
    for (Path directory : directories) {
      for (Path jar : BundleJar.in(directory)) {
        try {
          BundleJar.check(jar);
          installed.add(context().installBundle("reference:" + jar.toAbsolutePath().toUri()));
        } catch (PluginException e) {
          refused.put(jar, e);
        } catch (BundleException e) {
          refused.put(jar, new PluginException(jar + " is no sound bundle: " + e.getMessage(), e));
        }
      }
    }
    return installed;
  }

  private void startAll(List<Bundle> bundles) {
    for (Bundle bundle : bundles) {
      try {
        // A fragment becomes part of its host instead of starting.
        if (bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null) {
          bundle.start();
        }
      } catch (BundleException e) {
        failures.put(bundle, e);
      }
    }
  }

  /** Finds the factories that the bundles registered. */
  public Catalogue catalogue() {
    return new FactorySearch(this).search();
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
    return new BundleInspector(this).reports();
  }

  /** The jars that the framework never saw, and why. */
  Map<Path, PluginException> refused() {
    return refused;
  }

  /** The bundles that did not start, and what the framework threw. */
  Map<Bundle, BundleException> failures() {
    return failures;
  }

  /** The framework's own view. */
  BundleContext context() {
    return framework.getBundleContext();
  }

  @Override
  public void close() {
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
