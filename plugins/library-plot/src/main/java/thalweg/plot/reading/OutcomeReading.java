package thalweg.plot.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.plot.scale.Figures;

/**
 * What became of the trainings of a scene, a sentence for each kind of outcome.
 *
 * @param scene read
 * @param shape of its network
 * @param guessing what guessing costs there; without data nobody knows
 */
record OutcomeReading(Scene scene, NetworkShape shape, Optional<GuessingLoss> guessing) {

  /** A plateau shorter than this share of the training is not worth a sentence. */
  private static final double LONG_PLATEAU = 0.15;

  static OutcomeReading of(Scene scene) {
    return new OutcomeReading(
        scene, NetworkShape.of(scene), scene.data().map(data -> GuessingLoss.of(data.training())));
  }

  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    if (shape.straight()) {
      sentences.add(
          classes()
              ? "Without a hidden layer, borders between classes are straight lines."
              : "Without a hidden layer, the fitted function is linear.");
    }
    Map<Verdict, List<ProjectedPath>> outcomes =
        scene.paths().stream()
            .collect(
                Collectors.groupingBy(
                    path -> Verdict.of(path, guessing), TreeMap::new, Collectors.toList()));
    outcomes.remove(Verdict.UNKNOWN);
    outcomes.forEach((verdict, paths) -> sentences.add(sentence(verdict, paths)));
    if (scene.paths().size() == 1 && !outcomes.containsKey(Verdict.STUCK)) {
      guessing.ifPresent(loss -> plateau(scene.paths().get(0), loss, sentences));
    }
    return sentences;
  }

  private boolean classes() {
    return guessing.filter(loss -> loss.reached().quality().isShare()).isPresent();
  }

  private String sentence(Verdict verdict, List<ProjectedPath> paths) {
    String who = Phrases.list(paths.stream().map(ProjectedPath::label).toList());
    int count = paths.size();
    int all = scene.paths().size();
    String counted =
        verdict == Verdict.STUCK && all > 1
            ? count + " of " + all + " trainings (" + who + ")"
            : who;
    return counted
        + switch (verdict) {
          case SOLVED ->
              Phrases.verb(count, " solves", " solve") + " the problem: " + right(paths) + ".";
          case CLOSE -> Phrases.verb(count, " comes", " come") + " close: " + right(paths) + ".";
          case PARTIAL -> partial(paths);
          case STUCK -> Phrases.verb(count, " is", " are") + " stuck at the loss of " + stuck();
          case DIVERGED -> Phrases.verb(count, " diverges.", " diverge.");
          case UNKNOWN -> "";
        };
  }

  private String partial(List<ProjectedPath> paths) {
    String result =
        classes()
            ? Phrases.verb(paths.size(), " classifies ", " classify ")
                + qualities(paths)
                + " of the training examples correctly"
            : Phrases.verb(paths.size(), " reaches ", " reach ") + right(paths);
    if (shape.straight()) {
      return result + ".";
    }
    String what = classes() ? "the borders" : "the curve";
    return shape.narrow()
        ? result + ": " + what + " of so narrow a network " + bends() + inBrackets() + "."
        : result + ": " + what + " " + follows() + " the data" + inBrackets() + ".";
  }

  private String bends() {
    return classes() ? "bend too little" : "bends too little";
  }

  private String follows() {
    return classes() ? "do not follow" : "does not follow";
  }

  private String inBrackets() {
    return shape.layers() > 1 ? " (" + shape.words() + ")" : "";
  }

  private String stuck() {
    GuessingLoss loss = guessing.orElseThrow();
    return "%s (%s), and the path leads nowhere%s."
        .formatted(loss.how(), loss.words(), inBrackets());
  }

  /** How good they are, in a clause: of the training examples, or as R². */
  private String right(List<ProjectedPath> paths) {
    return classes()
        ? qualities(paths) + " of the training examples are classified correctly"
        : "R² = " + qualities(paths);
  }

  private String qualities(List<ProjectedPath> paths) {
    double[] qualities =
        paths.stream()
            .mapToDouble(
                path ->
                    path.snapshot(path.size() - 1)
                        .measures()
                        .value(guessing.orElseThrow().reached().quality()))
            .sorted()
            .toArray();
    double least = qualities[0];
    double most = qualities[qualities.length - 1];
    return classes() ? Phrases.shares(least, most) : Phrases.figures(least, most);
  }

  /** From when to when the loss stayed at that of guessing. */
  private static void plateau(ProjectedPath path, GuessingLoss guessing, List<String> sentences) {
    int first = 0;
    while (first < path.size() && !guessing.reached().isNear(path.snapshot(first).loss())) {
      first++;
    }
    int end = first;
    while (end < path.size() && guessing.reached().isNear(path.snapshot(end).loss())) {
      end++;
    }
    if (end == first || end == path.size()) {
      return;
    }
    double from = path.snapshot(first).epoch();
    double to = path.snapshot(end - 1).epoch();
    if (to - from >= LONG_PLATEAU * path.snapshot(path.size() - 1).epoch() && to > from) {
      sentences.add(
          "From epoch %s to %s the loss is that of %s (%s), a plateau that the path then leaves."
              .formatted(
                  Figures.plain(from, 0), Figures.plain(to, 0), guessing.how(), guessing.words()));
    }
  }
}
