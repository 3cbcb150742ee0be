package thalweg.runtime.plugins;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.osgi.framework.Bundle;
import thalweg.runtime.plugins.diagnosis.Components;
import thalweg.runtime.plugins.diagnosis.Finding;
import thalweg.runtime.plugins.diagnosis.StartFailure;

/**
 * A reason why a bundle does not work.
 *
 * @param bundle which
 * @param finding why, and what to do
 */
record BundleProblem(Bundle bundle, Finding finding) {

  /** Every problem of the bundles of a host: those that did not start, wait, or fail when used. */
  static List<BundleProblem> all(PluginHost host, List<BundleProblem> ofFactories) {
    List<Bundle> installed = Arrays.asList(host.context().getBundles());
    List<BundleProblem> all = new ArrayList<>();
    for (Bundle bundle : installed) {
      findings(host, bundle, installed).forEach(one -> all.add(new BundleProblem(bundle, one)));
    }
    all.addAll(ofFactories);
    return all;
  }

  private static List<Finding> findings(PluginHost host, Bundle bundle, List<Bundle> installed) {
    if (host.failures().containsKey(bundle)) {
      return StartFailure.findings(bundle, host.failures().get(bundle), installed);
    }
    return bundle.getState() == Bundle.INSTALLED
        ? StartFailure.ofFragment(bundle, installed)
        : Components.unregistered(bundle);
  }

  /** The bundle with its version. */
  String name() {
    return bundle.getSymbolicName() + " " + bundle.getVersion();
  }

  /** What is wrong with which bundle. */
  String sentence() {
    return name() + ": " + finding.sentence();
  }
}
