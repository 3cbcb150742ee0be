package thalweg.renderer.gallery.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
 * @param guessing what guessing costs there
 */
record OutcomeReading(Scene scene, NetworkShape shape, GuessingLoss guessing) {

  /** A plateau shorter than this share of the training is not worth a sentence. */
  private static final double LONG_PLATEAU = 0.15;

  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    if (shape.straight()) {
      sentences.add("Without a hidden layer, borders between classes are straight lines.");
    }
    Map<Verdict, List<ProjectedPath>> outcomes =
        scene.paths().stream()
            .collect(
                Collectors.groupingBy(
                    path -> Verdict.of(path, guessing), TreeMap::new, Collectors.toList()));
    outcomes.forEach((verdict, paths) -> sentences.add(sentence(verdict, paths)));
    if (scene.paths().size() == 1 && !outcomes.containsKey(Verdict.STUCK)) {
      plateau(scene.paths().get(0), sentences);
    }
    return sentences;
  }

  private String sentence(Verdict verdict, List<ProjectedPath> paths) {
    String who = Phrases.list(paths.stream().map(ProjectedPath::label).toList());
    int count = paths.size();
    return who
        + switch (verdict) {
          case SOLVED ->
              Phrases.verb(count, " solves", " solve") + " the problem: " + right(paths) + ".";
          case CLOSE -> Phrases.verb(count, " comes", " come") + " close: " + right(paths) + ".";
          case PARTIAL -> partial(paths);
          case STUCK ->
              Phrases.verb(count, " is", " are") + " stuck at the loss of guessing " + stuck();
          case DIVERGED -> Phrases.verb(count, " diverges.", " diverge.");
        };
  }

  private String partial(List<ProjectedPath> paths) {
    String result = Phrases.verb(paths.size(), " gets ", " get ") + right(paths);
    if (shape.straight()) {
      return result + ".";
    }
    return shape.narrow()
        ? result + ": the borders of so narrow a network bend too little" + inBrackets() + "."
        : result + ": the borders do not follow the data" + inBrackets() + ".";
  }

  private String inBrackets() {
    return " (" + shape.words() + ")";
  }

  private String stuck() {
    return "(%s), and the path leads nowhere%s."
        .formatted(guessing.words(), shape.layers() > 1 ? inBrackets() : "");
  }

  private static String right(List<ProjectedPath> paths) {
    double[] accuracies =
        paths.stream()
            .mapToDouble(path -> path.snapshot(path.size() - 1).accuracy())
            .sorted()
            .toArray();
    return Phrases.shares(accuracies[0], accuracies[accuracies.length - 1])
        + " of the training rows right";
  }

  /** From when to when the loss stayed at that of guessing. */
  private void plateau(ProjectedPath path, List<String> sentences) {
    int first = 0;
    while (first < path.size() && !guessing.near(path.snapshot(first).loss())) {
      first++;
    }
    int end = first;
    while (end < path.size() && guessing.near(path.snapshot(end).loss())) {
      end++;
    }
    if (end == first || end == path.size()) {
      return;
    }
    double from = path.snapshot(first).epoch();
    double to = path.snapshot(end - 1).epoch();
    if (to - from >= LONG_PLATEAU * path.snapshot(path.size() - 1).epoch() && to > from) {
      sentences.add(
          "From epoch %s to %s the loss is that of guessing (%s), a plateau that the path then leaves."
              .formatted(Figures.plain(from, 0), Figures.plain(to, 0), guessing.words()));
    }
  }
}
