package thalweg.runtime.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thalweg.api.plugin.PluginException;
import thalweg.runtime.store.Reason;
import thalweg.runtime.yaml.DescriptorException;
import thalweg.runtime.yaml.Problem;

/** Says what went wrong, for a session that goes on whatever it was. */
final class Sentences {

  private static final Logger LOG = LoggerFactory.getLogger(Sentences.class);

  private Sentences() {}

  static List<String> of(Throwable failure) {
    LOG.debug("not drawn", failure);
    if (failure instanceof DescriptorException wrong) {
      return wrong.problems().stream().map(Problem::toString).toList();
    }
    if (failure instanceof PluginException told) {
      return List.of(told.getMessage());
    }
    if (failure instanceof UncheckedIOException io) {
      return of(io.getCause());
    }
    if (failure instanceof IOException io) {
      return List.of("A file could not be read or written: " + Reason.of(io) + ".");
    }
    return List.of("Something unexpected went wrong (" + failure + "): --verbose shows where.");
  }

  /** Without its full stop, to be followed by more. */
  static String open(String sentence) {
    return sentence.replaceAll("\\.+$", "");
  }
}
