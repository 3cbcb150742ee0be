package thalweg.runtime.job;

import java.util.List;
import java.util.Locale;
import thalweg.api.scene.Scene;
import thalweg.engine.key.ContentKey;
import thalweg.engine.runs.Runs;
import thalweg.engine.view.View;
import thalweg.runtime.descriptor.Descriptor;
import thalweg.runtime.store.Origin;

/**
 * What a job's renderers draw: a view with the words of its descriptor.
 *
 * @param descriptor that asked for it
 * @param view that was computed
 */
record JobScene(Descriptor descriptor, View view) {

  /**
   * The scene.
   *
   * @param computedBy what computed it
   */
  Scene scene(List<Origin> computedBy) {
    Runs runs = view.projected().runs();
    return view.scene()
        .title(descriptor.title())
        .subtitle(
            String.format(
                Locale.ROOT,
                "%s · %s · %,d parameters",
                descriptor.dataset().plugin().name(),
                descriptor.model().inWords(),
                runs.layout().parameterCount()))
        .settings(descriptor.swept())
        .descriptor(descriptor.resolved())
        .provenance(Provenance.inWords(descriptor, runs, computedBy))
        .build();
  }

  /** Not the whole descriptor: another renderer's settings must not redraw every picture. */
  String key() {
    return ContentKey.of("scene")
        .with("view", view.key())
        .with("title", descriptor.title())
        .with("swept", descriptor.swept())
        .hash();
  }
}
