package thalweg.runtime.plugins;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import thalweg.api.plugin.PluginException;
import thalweg.runtime.plugins.diagnosis.Components;
import thalweg.runtime.plugins.diagnosis.Finding;
import thalweg.runtime.plugins.diagnosis.StartFailure;
import thalweg.runtime.trial.TimeUpException;

/**
 * What was found in a bundle.
 *
 * @param bundle which
 * @param plugins those that its factories make
 * @param findings why parts of it do not work; empty if all do
 * @param late what did not come to an end, if anything
 */
record ExaminedBundle(
    Bundle bundle, List<Plugin> plugins, List<Finding> findings, Optional<TimeUpException> late) {

  static ExaminedBundle of(LoadedBundle loaded, PluginHost host) {
    Bundle bundle = loaded.bundle();
    FactorySearch search = new FactorySearch(bundle, host);
    search.run();
    List<Finding> findings = new ArrayList<>(ofItself(loaded, host));
    findings.addAll(search.findings());
    Optional<TimeUpException> late =
        loaded.failure().orElse(null) instanceof TimeUpException start
            ? Optional.of(start)
            : search.late();
    return new ExaminedBundle(bundle, search.plugins(), findings, late);
  }

  private static List<Finding> ofItself(LoadedBundle loaded, PluginHost host) {
    Bundle bundle = loaded.bundle();
    Exception failure = loaded.failure().orElse(null);
    if (failure instanceof BundleException refusal) {
      return StartFailure.findings(bundle, refusal, host.installed());
    }
    if (failure instanceof PluginException told) {
      return List.of(Finding.of(told));
    }
    return bundle.getState() == Bundle.INSTALLED
        ? StartFailure.ofFragment(bundle, host.installed())
        : Components.unregistered(bundle);
  }

  /** The bundle with its version. */
  String name() {
    return bundle.getSymbolicName() + " " + bundle.getVersion();
  }

  /** What is wrong with which bundle. */
  List<String> sentences() {
    return findings.stream().map(finding -> name() + ": " + finding.sentence()).toList();
  }
}
