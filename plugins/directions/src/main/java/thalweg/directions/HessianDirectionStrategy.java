package thalweg.directions;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import thalweg.api.direction.Choice;
import thalweg.api.direction.DirectionStrategy;
import thalweg.api.direction.Paths;
import thalweg.api.direction.PlannedPaths;
import thalweg.api.geometry.Direction;
import thalweg.api.geometry.Eigenpair;
import thalweg.api.geometry.ExtremeEigenpairs;
import thalweg.api.geometry.Plane;
import thalweg.api.geometry.Vectors;
import thalweg.api.model.Hessian;
import thalweg.api.model.Layout;
import thalweg.api.model.Objective;
import thalweg.api.plugin.PluginException;

/**
 * The eigenvectors of the two largest eigenvalues of the loss's Hessian at a point, by Lanczos
 * iteration on products with the Hessian of the full data: exact ones where the model has second
 * derivatives, else differences of gradients.
 *
 * <p>Along them the loss bends most: plain gradient descent of rate η is stable only where the
 * largest eigenvalue is below 2/η (Cohen et al. 2021). Over all parameters, or over the weights
 * alone, whose eigenvalues are others. Where gradients change their slope within the step of a
 * difference, its product holds the mean curvature over that step, and no longer is that of one
 * matrix; the residuals say how far from it. Holds as many vectors as it computes products.
 */
final class HessianDirectionStrategy implements DirectionStrategy {

  /** A second eigenvalue below this share of the first is the rounding of float gradients. */
  private static final double NOISE = 1e-4;

  /** A residual above this share of its eigenvalue is worth a word. */
  private static final double ROUGH = 0.1;

  private static final String POINT = "point for a Hessian";

  private final HessianSettings settings;

  HessianDirectionStrategy(HessianSettings settings) {
    this.settings = settings;
  }

  @Override
  public Choice choose(Paths paths) {
    Objective objective = paths.objective().orElseThrow(HessianDirectionStrategy::noModel);
    AnchorPoint point = NamedPoint.find(POINT, settings.at(), paths);
    Hessian hessian = objective.hessianAt(point.parameters());
    Layout layout = paths.layout();
    if (settings.ignore() == Ignore.NONE && layout.isTrainedWhole()) {
      ExtremeEigenpairs pairs = ExtremeEigenpairs.of(hessian, 2, 0, settings.products());
      Found found = new Found(point, pairs, hessian.step(), hessian.size());
      return choice(layout, found, UnaryOperator.identity());
    }
    BlockSpace space =
        settings.ignore() == Ignore.NONE
            ? BlockSpace.trained(hessian, layout)
            : BlockSpace.weights(hessian, layout);
    ExtremeEigenpairs pairs = ExtremeEigenpairs.of(space, 2, 0, settings.products());
    return choice(layout, new Found(point, pairs, hessian.step(), space.size()), space::expand);
  }

  @Override
  public void check(PlannedPaths planned) {
    if (planned.objective().isEmpty()) {
      throw noModel();
    }
    NamedPoint.check(POINT, settings.at(), planned);
  }

  /**
   * What the iteration came to.
   *
   * @param step over which gradients are differenced; empty where products are exact
   * @param dimensions of the Hessian
   */
  private record Found(
      AnchorPoint point, ExtremeEigenpairs pairs, OptionalDouble step, int dimensions) {

    Eigenpair pair(int index) {
      return pairs.largest().get(index);
    }
  }

  private Choice choice(Layout layout, Found found, UnaryOperator<float[]> map) {
    AnchorPoint point = found.point();
    List<Eigenpair> pairs = found.pairs().largest();
    double scale = found.pairs().scale();
    if (scale < Float.MIN_NORMAL) {
      throw new PluginException(
          "The Hessian at the %s is zero, expected a loss that bends: choose another point, or pca."
              .formatted(point.label()));
    }
    Direction u = direction(1, found, map);
    boolean flat = pairs.size() < 2 || Math.abs(pairs.get(1).value()) <= NOISE * scale;
    Direction v =
        flat
            ? Direction.of("random, orthogonal", orthogonal(u.vector(), layout))
            : direction(2, found, map);
    Choice choice =
        Choice.of(Plane.through(point.parameters(), point.label(), u, v))
            .noting(note(layout, found));
    if (flat) {
      choice =
          choice.warning("The loss bends along one direction only: the second axis is random.");
    }
    return isSettled(found)
        ? warnOfRoughPairs(choice, found, flat ? 1 : 2)
        : choice.warning(unsettled(found.pairs()));
  }

  /** Whether more products would change nothing. */
  private boolean isSettled(Found found) {
    return found.pairs().converged() || found.pairs().products() < settings.products();
  }

  private static Choice warnOfRoughPairs(Choice choice, Found found, int used) {
    for (int k = 0; k < used; k++) {
      Eigenpair pair = found.pair(k);
      if (pair.residual() > ROUGH * Math.abs(pair.value())) {
        return choice.warning(
            "Direction %d is only roughly an eigenvector (‖Hv − λv‖ is %s, λ %s)%s."
                .formatted(
                    k + 1, number(pair.residual()), number(pair.value()), reason(found.step())));
      }
    }
    return choice;
  }

  private static String reason(OptionalDouble step) {
    return step.isPresent()
        ? ": it may be that gradients change slope within the step of %s over which they are differenced"
            .formatted(number(step.getAsDouble()))
        : "";
  }

  private float[] orthogonal(float[] u, Layout layout) {
    float[] random = GaussianVector.drawn(0, 1, u.length);
    new BlockNormalizer(Normalization.NONE, settings.ignore(), layout, u).normalize(random);
    return Orthogonal.unitPart("a random vector", random, u);
  }

  private static Direction direction(int number, Found found, UnaryOperator<float[]> map) {
    Eigenpair pair = found.pair(number - 1);
    float[] vector = pair.vector().clone();
    Orientation.normalize(vector, Vectors.norm(vector));
    String quantity = found.step().isPresent() ? "mean curvature" : "eigenvalue";
    return Direction.of(
        "Hessian %d, %s %s".formatted(number, quantity, number(pair.value())), map.apply(vector));
  }

  private String note(Layout layout, Found found) {
    ExtremeEigenpairs pairs = found.pairs();
    return ("The two largest eigenvalues of the Hessian of the mean loss at the %s, over %s, are %s;"
            + " the smallest found is %s. Lanczos iteration %s after %d Hessian-vector products, %s,"
            + " and leaves ‖Hv − λv‖ at %s.")
        .formatted(
            found.point().label(),
            space(layout).formatted(found.dimensions()),
            numbers(pairs.largest().stream().map(Eigenpair::value).toList()),
            number(pairs.lowest()),
            isSettled(found) ? "settled" : "stopped",
            pairs.products(),
            products(found.step()),
            numbers(pairs.largest().stream().map(Eigenpair::residual).toList()));
  }

  private static String products(OptionalDouble step) {
    return step.isPresent()
        ? "differences of gradients over a step of " + number(step.getAsDouble())
        : "exact ones";
  }

  private String space(Layout layout) {
    if (settings.ignore() == Ignore.BIASBN) {
      return "the %d weights without biases";
    }
    return layout.isTrainedWhole() ? "all %d parameters" : "the %d parameters that are trained";
  }

  private static String unsettled(ExtremeEigenpairs pairs) {
    return "The eigenvectors of the Hessian had not settled after %d products: raise products."
        .formatted(pairs.products());
  }

  private static String numbers(List<Double> values) {
    return values.stream()
        .map(HessianDirectionStrategy::number)
        .collect(Collectors.joining(" and "));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3g", value);
  }

  private static PluginException noModel() {
    return new PluginException(
        "The directions 'hessian' need the gradient of the loss, but these paths came without a"
            + " model that has one: use pca, random or fixed.");
  }
}
