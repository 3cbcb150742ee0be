package thalweg.directions;

import java.util.Locale;
import thalweg.api.direction.Choice;
import thalweg.api.direction.DirectionStrategy;
import thalweg.api.direction.Paths;
import thalweg.api.direction.PlannedPaths;
import thalweg.api.geometry.Direction;
import thalweg.api.geometry.Plane;
import thalweg.api.model.Hessian;
import thalweg.api.model.Layout;
import thalweg.api.model.Objective;
import thalweg.api.plugin.PluginException;
import thalweg.api.plugin.Preparable;

/**
 * The eigenvectors of the two largest eigenvalues of the loss's Hessian at a point, by Lanczos
 * iteration on products that are differences of full-data gradients.
 *
 * <p>Along them the loss bends most: plain gradient descent of rate η is stable only where the
 * largest eigenvalue is below 2/η (Cohen et al. 2021). Over all parameters, or over the weights
 * alone, whose eigenvalues are others. Where rectified units switch on or off within the step of a
 * difference, its product holds the mean curvature over that step, and no longer is that of one
 * matrix; the residuals say how far from it. Holds as many vectors as it computes products.
 */
final class HessianDirectionStrategy implements DirectionStrategy, Preparable {

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
      LeadingCurvature curvature = LeadingCurvature.of(hessian, 2, settings.products());
      return choice(layout, point, curvature, hessian.size());
    }
    BlockSpace space =
        settings.ignore() == Ignore.NONE
            ? BlockSpace.trained(hessian, layout)
            : BlockSpace.weights(hessian, layout);
    LeadingCurvature curvature = LeadingCurvature.of(space, 2, settings.products());
    return choice(layout, point, curvature.mapped(space::expand), space.size());
  }

  @Override
  public void check(PlannedPaths planned) {
    if (planned.objective().isEmpty()) {
      throw noModel();
    }
    NamedPoint.check(POINT, settings.at(), planned);
  }

  /** Loads the eigenproblem's library while networks train. */
  @Override
  public void prepare() {
    LeadingEigenpairs.decomposed(new double[][] {{2, 1}, {1, 2}}, 1);
  }

  private Choice choice(
      Layout layout, AnchorPoint point, LeadingCurvature curvature, int dimensions) {
    double[] values = curvature.values();
    double scale = Math.max(Math.abs(values[0]), Math.abs(curvature.smallest()));
    if (scale < Float.MIN_NORMAL) {
      throw new PluginException(
          "The Hessian at the %s is zero, expected a loss that bends: choose another point, or pca."
              .formatted(point.label()));
    }
    Direction u = direction(1, values[0], curvature.vectors()[0]);
    boolean flat = values.length < 2 || Math.abs(values[1]) <= NOISE * scale;
    Direction v =
        flat
            ? Direction.of("random, orthogonal", orthogonal(u.vector(), layout))
            : direction(2, values[1], curvature.vectors()[1]);
    Choice choice =
        Choice.of(Plane.through(point.parameters(), point.label(), u, v))
            .noting(note(layout, point, curvature, dimensions));
    if (flat) {
      choice =
          choice.warning("The loss bends along one direction only: the second axis is random.");
    }
    return curvature.converged()
        ? warnOfKinks(choice, curvature, flat ? 1 : 2)
        : choice.warning(unsettled(curvature));
  }

  private static Choice warnOfKinks(Choice choice, LeadingCurvature curvature, int used) {
    for (int k = 0; k < used; k++) {
      double eigenvalue = curvature.values()[k];
      double residual = curvature.residuals()[k];
      if (residual > ROUGH * Math.abs(eigenvalue)) {
        return choice.warning(
            "Direction %d is only roughly an eigenvector (‖Hv − λv‖ is %s, λ %s): rectified units switch"
                    .formatted(k + 1, number(residual), number(eigenvalue))
                + " within the step over which gradients are differenced.");
      }
    }
    return choice;
  }

  private float[] orthogonal(float[] u, Layout layout) {
    float[] random = GaussianVector.drawn(0, 1, u.length);
    new BlockNormalizer(Normalization.NONE, settings.ignore(), layout, u).normalize(random);
    return Orthogonal.unitPart("a random vector", random, u);
  }

  private static Direction direction(int number, double eigenvalue, float[] vector) {
    return Direction.of("Hessian %d, eigenvalue %s".formatted(number, number(eigenvalue)), vector);
  }

  private String note(
      Layout layout, AnchorPoint point, LeadingCurvature curvature, int dimensions) {
    return ("The two largest eigenvalues of the Hessian of the mean loss at the %s, over %s, are %s;"
            + " the smallest found is %s. Lanczos iteration %s after %d Hessian-vector products,"
            + " and leaves ‖Hv − λv‖ at %s.")
        .formatted(
            point.label(),
            space(layout).formatted(dimensions),
            numbers(curvature.values()),
            number(curvature.smallest()),
            curvature.converged() ? "settled" : "stopped",
            curvature.products(),
            numbers(curvature.residuals()));
  }

  private String space(Layout layout) {
    if (settings.ignore() == Ignore.BIASBN) {
      return "the %d weights without biases";
    }
    return layout.isTrainedWhole() ? "all %d parameters" : "the %d parameters that are trained";
  }

  private static String unsettled(LeadingCurvature curvature) {
    return "The eigenvectors of the Hessian had not settled after %d products: raise products."
        .formatted(curvature.products());
  }

  private static String numbers(double[] values) {
    return values.length == 1 ? number(values[0]) : number(values[0]) + " and " + number(values[1]);
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
