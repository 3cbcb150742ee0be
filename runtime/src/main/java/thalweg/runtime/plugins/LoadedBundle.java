package thalweg.runtime.plugins;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.FrameworkWiring;
import thalweg.api.plugin.PluginException;
import thalweg.runtime.plugins.diagnosis.Finding;
import thalweg.runtime.trial.TimeUpException;

/**
 * A bundle that can be started, asked for what it brings and unloaded while others go on. What it
 * brings is looked up by bundle: the framework's own choice among services of one kind would stay
 * with the oldest.
 */
public final class LoadedBundle {

  private static final long REFRESH_SECONDS = 10;

  private final Bundle bundle;
  private final PluginHost host;
  private Exception failure;
  private List<ServiceReference<?>> examinedFor;
  private ExaminedBundle examined;

  LoadedBundle(Bundle bundle, PluginHost host) {
    this.bundle = bundle;
    this.host = host;
  }

  /** Its symbolic name. */
  public String name() {
    return bundle.getSymbolicName();
  }

  Bundle bundle() {
    return bundle;
  }

  /** What starting it led to other than its start; empty if it started, or is a fragment. */
  Optional<Exception> failure() {
    return Optional.ofNullable(failure);
  }

  /** Starts it within the time limit; a failure is kept. */
  void tryToStart() {
    // A fragment becomes part of its host instead of starting.
    if (bundle.getHeaders("").get(Constants.FRAGMENT_HOST) != null) {
      return;
    }
    try {
      host.call(
          "the start of " + name(),
          () -> {
            bundle.start();
            return null;
          });
    } catch (PluginException e) {
      failure = e.getCause() instanceof BundleException cause ? cause : e;
    }
  }

  /**
   * Resolves and starts it, and has its factories made.
   *
   * @throws TimeUpException if that does not come to an end
   * @throws PluginException if anything in it does not work, with the first reason
   */
  public void start() {
    tryToStart();
    ExaminedBundle found = examined();
    if (failure instanceof TimeUpException late) {
      throw late;
    }
    found
        .late()
        .ifPresent(
            late -> {
              throw late;
            });
    if (!found.findings().isEmpty()) {
      String why =
          found.findings().stream().map(Finding::sentence).collect(Collectors.joining(" "));
      throw new PluginException(found.name() + ": " + why, failure);
    }
  }

  /** Everything that is known of it; its factories are asked again only if they were replaced. */
  ExaminedBundle examined() {
    ServiceReference<?>[] services = bundle.getRegisteredServices();
    List<ServiceReference<?>> now = services == null ? List.of() : Arrays.asList(services);
    if (!now.equals(examinedFor)) {
      examined = ExaminedBundle.of(this, host);
      examinedFor = now;
    }
    return examined;
  }

  /** The plug-ins that its factories make, and a sentence for each that fails. */
  public Catalogue catalogue() {
    return Catalogue.of(List.of(examined()), List.of());
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
