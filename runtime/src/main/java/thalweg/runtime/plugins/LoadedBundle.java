package thalweg.runtime.plugins;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.FrameworkWiring;
import thalweg.api.plugin.PluginException;
import thalweg.runtime.plugins.diagnosis.Finding;
import thalweg.runtime.plugins.diagnosis.StartFailure;

/**
 * A bundle that can be started, asked for what it brings and unloaded while others go on. What it
 * brings is looked up by bundle: the framework's own choice among services of one kind would stay
 * with the oldest.
 */
public final class LoadedBundle {

  private static final long REFRESH_SECONDS = 10;

  private final Bundle bundle;
  private final PluginHost host;

  LoadedBundle(Bundle bundle, PluginHost host) {
    this.bundle = bundle;
    this.host = host;
  }

  /** Its symbolic name. */
  public String name() {
    return bundle.getSymbolicName();
  }

  /**
   * Resolves and starts it.
   *
   * @throws PluginException if it cannot, with the reason
   */
  public void start() {
    try {
      bundle.start();
    } catch (BundleException e) {
      List<Bundle> installed = Arrays.asList(host.context().getBundles());
      String why =
          StartFailure.findings(bundle, e, installed).stream()
              .map(Finding::sentence)
              .collect(Collectors.joining(" "));
      throw new PluginException(name() + " " + bundle.getVersion() + ": " + why, e);
    }
  }

  /** The plug-ins that its factories make, and a sentence for each that fails. */
  public Catalogue catalogue() {
    return new FactorySearch(host).search(bundle::equals);
  }

  /**
   * Stops and uninstalls it, and waits until the framework has let go of its classes and its jar.
   *
   * @throws PluginException if the framework fails to
   */
  public void unload() {
    try {
      bundle.uninstall();
    } catch (BundleException | IllegalStateException e) {
      throw new PluginException(
          "The bundle " + bundle.getSymbolicName() + " could not be unloaded: " + e.getMessage(),
          e);
    }
    CountDownLatch refreshed = new CountDownLatch(1);
    host.context()
        .getBundle(Constants.SYSTEM_BUNDLE_LOCATION)
        .adapt(FrameworkWiring.class)
        .refreshBundles(List.of(bundle), event -> refreshed.countDown());
    try {
      if (!refreshed.await(REFRESH_SECONDS, TimeUnit.SECONDS)) {
        throw new PluginException(
            "The classes of " + bundle.getSymbolicName() + " could not be unloaded in time.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
