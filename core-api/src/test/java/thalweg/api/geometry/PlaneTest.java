package thalweg.api.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import thalweg.api.plugin.PluginException;
import thalweg.api.random.RandomStream;

class PlaneTest {

  private static final int COUNT = 37;

  @Test
  void coordinatesOnSkewedDirectionsSolveTheNormalEquations() {
    Plane plane = skewed();
    float[] point = gaussian("point", 5);
    Coordinates at = plane.project(point);
    double[] d = new double[COUNT];
    for (int i = 0; i < COUNT; i++) {
      d[i] = (double) point[i] - plane.anchor()[i];
    }
    double uu = dot(plane.u().vector(), plane.u().vector());
    double uv = dot(plane.u().vector(), plane.v().vector());
    double vv = dot(plane.v().vector(), plane.v().vector());
    double ud = dot(plane.u().vector(), d);
    double vd = dot(plane.v().vector(), d);
    double determinant = uu * vv - uv * uv;
    assertThat(at.x()).isCloseTo((vv * ud - uv * vd) / determinant, within(1e-11));
    assertThat(at.y()).isCloseTo((uu * vd - uv * ud) / determinant, within(1e-11));
  }

  @Test
  void theResidualIsOrthogonalToThePlaneAndClosesPythagoras() {
    Plane plane = skewed();
    float[] point = gaussian("point", 5);
    Coordinates at = plane.project(point);
    double alongU = 0;
    double alongV = 0;
    double residual = 0;
    double distance = 0;
    double inPlane = 0;
    for (int i = 0; i < COUNT; i++) {
      double d = (double) point[i] - plane.anchor()[i];
      double foot = at.x() * plane.u().vector()[i] + at.y() * plane.v().vector()[i];
      alongU += (d - foot) * plane.u().vector()[i];
      alongV += (d - foot) * plane.v().vector()[i];
      residual += (d - foot) * (d - foot);
      distance += d * d;
      inPlane += foot * foot;
    }
    assertThat(alongU).isCloseTo(0, within(1e-9));
    assertThat(alongV).isCloseTo(0, within(1e-9));
    assertThat(at.residual()).isCloseTo(Math.sqrt(residual), within(1e-12));
    assertThat(at.distance()).isCloseTo(Math.sqrt(distance), within(1e-12));
    assertThat(at.residual() * at.residual() + inPlane).isCloseTo(distance, within(1e-9));
    assertThat(at.residualFraction()).isCloseTo(at.residual() / at.distance(), within(1e-15));
  }

  @Test
  void pointsRebuiltFromAGridComeBackToTheirCoordinates() {
    Plane plane = skewed();
    float[] point = new float[COUNT];
    for (double x = -2; x <= 2; x += 0.5) {
      for (double y = -2; y <= 2; y += 0.5) {
        plane.parametersAt(x, y, point);
        Coordinates at = plane.project(point);
        assertThat(at.x()).isCloseTo(x, within(1e-6));
        assertThat(at.y()).isCloseTo(y, within(1e-6));
        assertThat(at.residual()).isLessThan(2e-6);
      }
    }
  }

  @Test
  void theAnchorLiesAtTheOriginWithoutResidual() {
    Plane plane = skewed();
    assertThat(plane.project(plane.anchor())).isEqualTo(new Coordinates(0, 0, 0, 0));
    assertThat(plane.project(plane.anchor()).residualFraction()).isNaN();
    float[] point = new float[COUNT];
    plane.parametersAt(0, 0, point);
    assertThat(point).isEqualTo(plane.anchor());
  }

  @Test
  void pointsVeryNearThePlaneKeepTheirSmallResidual() {
    float[] anchor = {0, 0, 0};
    Plane plane =
        Plane.through(
            anchor, "a", Direction.of("u", new float[] {1, 0, 0}), Direction.of("v", e(1)));
    Coordinates at = plane.project(new float[] {1000, 1000, 1e-4f});
    assertThat(at.residual()).isCloseTo(1e-4, within(1e-10));
  }

  @Test
  void parallelDirectionsAreRefused() {
    float[] u = gaussian("u", 1);
    assertRefused(u, scaled(u, -3), "u and v are parallel");
    float[] nearly = scaled(u, 2);
    nearly[0] += 1e-5f;
    assertRefused(u, nearly, "u and v are parallel");
    nearly[0] += 0.1f;
    assertThat(through(u, nearly)).isNotNull();
  }

  @Test
  void directionsOfVeryDifferentLengthAreFine() {
    float[] u = scaled(gaussian("u", 1), 1e6f);
    float[] v = scaled(gaussian("v", 1), 1e-6f);
    float[] point = gaussian("point", 1);
    Coordinates at = through(u, v).project(point);
    Coordinates alike = through(scaled(u, 1e-6f), scaled(v, 1e6f)).project(point);
    assertThat(at.x() * 1e6).isCloseTo(alike.x(), within(1e-5));
    assertThat(at.y() * 1e-6).isCloseTo(alike.y(), within(1e-5));
  }

  @Test
  void zeroDirectionsAreRefusedByName() {
    float[] u = gaussian("u", 1);
    assertRefused(new float[COUNT], u, "Direction u is zero");
    assertRefused(u, new float[COUNT], "Direction v is zero");
  }

  @Test
  void directionsThatAreNoNumbersAreRefused() {
    float[] u = gaussian("u", 1);
    float[] v = gaussian("v", 1);
    v[3] = Float.NaN;
    assertRefused(u, v, "not finite");
    v[3] = Float.NEGATIVE_INFINITY;
    assertRefused(v, u, "not finite");
  }

  @Test
  void directionsOfAnotherLengthAreAMistakeOfTheProgram() {
    assertThatThrownBy(() -> through(new float[3], new float[COUNT]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3");
  }

  private static void assertRefused(float[] u, float[] v, String message) {
    assertThatThrownBy(() -> through(u, v))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining(message);
  }

  /** Directions with a cosine of about 0.7 and lengths of about 6 and 18. */
  private static Plane skewed() {
    float[] u = gaussian("u", 1);
    float[] v = gaussian("v", 1);
    for (int i = 0; i < COUNT; i++) {
      v[i] = 2 * (u[i] + v[i]);
    }
    return through(u, v);
  }

  private static Plane through(float[] u, float[] v) {
    return Plane.through(
        gaussian("anchor", 1), "anchor", Direction.of("u", u), Direction.of("v", v));
  }

  private static float[] e(int axis) {
    float[] unit = new float[3];
    unit[axis] = 1;
    return unit;
  }

  private static float[] scaled(float[] values, float factor) {
    float[] scaled = values.clone();
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] *= factor;
    }
    return scaled;
  }

  private static float[] gaussian(String purpose, double size) {
    RandomStream random = new RandomStream(1, purpose);
    float[] values = new float[COUNT];
    for (int i = 0; i < COUNT; i++) {
      values[i] = (float) (size * random.nextGaussian());
    }
    return values;
  }

  private static double dot(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (double) a[i] * b[i];
    }
    return sum;
  }

  private static double dot(float[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
