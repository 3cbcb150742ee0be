package thalweg.plot.reading;

import thalweg.api.data.Examples;
import thalweg.api.scene.Guessing;
import thalweg.plot.scale.Figures;

/**
 * The loss of guessing in words.
 *
 * @param reached by a network that looks at no input
 * @param how it is reached: {@code guessing}
 * @param words the value as text, such as {@code ln 3 = 1.099}
 */
record GuessingLoss(Guessing reached, String how, String words) {

  private static final double EQUAL = 0.999;

  static GuessingLoss of(Examples data) {
    Guessing reached = Guessing.of(data);
    if (!data.signature().target().isClass()) {
      return new GuessingLoss(reached, "predicting the mean", Figures.significant(reached.loss()));
    }
    boolean equal = reached.loss() > EQUAL * Math.log(data.classes());
    String figure = Figures.plain(reached.loss(), 3);
    String words = equal ? "ln " + data.classes() + " = " + figure : figure;
    return new GuessingLoss(reached, "guessing", words);
  }
}
