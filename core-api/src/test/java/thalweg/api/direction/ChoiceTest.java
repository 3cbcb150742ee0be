package thalweg.api.direction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import thalweg.api.geometry.Direction;
import thalweg.api.geometry.Frame;
import thalweg.api.geometry.Plane;
import thalweg.api.geometry.Subspace;
import thalweg.api.plugin.PluginException;

class ChoiceTest {

  private static final float[] ANCHOR = {1, 2, 3, 4};
  private static final Subspace SPACE =
      Subspace.of(ANCHOR, "anchor", List.of(axis(0), axis(1), axis(2)));

  @Test
  void aPlaneAloneHasASubspaceOfTwoDimensions() {
    Choice choice = Choice.of(Plane.through(ANCHOR, "anchor", axis(0), axis(3)));
    assertThat(choice.subspace().dimensions()).isEqualTo(2);
    assertThat(choice.subspace().anchor()).isSameAs(ANCHOR);
    assertThat(choice.frame().u()).containsExactly(1, 0);
    assertThat(choice.frame().v()).containsExactly(0, 1);
    assertThat(choice.notes()).isEmpty();
    assertThat(choice.warnings()).isEmpty();
    assertThat(choice.line()).isEmpty();
  }

  @Test
  void theFirstTwoDirectionsOfASubspaceAreDrawn() {
    Choice choice = Choice.firstTwoOf(SPACE);
    assertThat(choice.subspace()).isSameAs(SPACE);
    assertThat(choice.plane().u()).isSameAs(SPACE.directions().get(0));
    assertThat(choice.plane().v()).isSameAs(SPACE.directions().get(1));
    assertThat(choice.frame().v()).containsExactly(0, 1, 0);
  }

  @Test
  void theFrameOfATurnedPlaneIsFoundAgain() {
    Frame turned =
        new Frame(new double[] {0, 0, 2}, new double[] {0, 1, 0}, new double[] {0.5, 0, 0.5});
    Choice choice = with(SPACE.plane(turned));
    assertThat(choice.frame().origin()).containsExactly(turned.origin());
    assertThat(choice.frame().u()).containsExactly(turned.u());
    assertThat(choice.frame().v()).containsExactly(turned.v());
  }

  @Test
  void aPlaneThatLeavesTheSubspaceIsRefusedInWords() {
    Choice choice = with(Plane.through(ANCHOR, "anchor", axis(0), axis(3)));
    assertThatThrownBy(choice::frame)
        .isInstanceOf(PluginException.class)
        .hasMessage(
            "Direction x4 leaves the subspace through the anchor along x1, x2, x3: expected a plane"
                + " inside it.");
  }

  @Test
  void notesWarningsAndALineAreAddedToACopy() {
    Choice choice = Choice.firstTwoOf(SPACE);
    LineRequest line = new LineRequest("here", "there", 0, 1, 3);
    Choice more = choice.noting("one").noting("two").warning("three").measuring(line);
    assertThat(more.notes()).containsExactly("one", "two");
    assertThat(more.warnings()).containsExactly("three");
    assertThat(more.line()).contains(line);
    assertThat(more.plane()).isSameAs(choice.plane());
    assertThat(more.subspace()).isSameAs(choice.subspace());
    assertThat(choice.notes()).isEmpty();
    assertThat(choice.warnings()).isEmpty();
    assertThat(choice.line()).isEmpty();
  }

  @Test
  void aLineReachesBothItsEndsInEvenSteps() {
    assertThat(new LineRequest("a", "b", -0.5, 1.5, 5).coordinates())
        .containsExactly(-0.5, 0, 0.5, 1, 1.5);
    assertThat(new LineRequest("a", "b", 0.1, 0.7, 2).coordinates()).containsExactly(0.1, 0.7);
  }

  @Test
  void aLineOfOnePointIsRefused() {
    assertThatThrownBy(() -> new LineRequest("a", "b", 0, 1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A line of 1 points, expected at least 2, one for each end.");
  }

  private static Choice with(Plane plane) {
    return new Choice(SPACE, plane, List.of(), List.of(), Optional.empty());
  }

  private static Direction axis(int axis) {
    float[] unit = new float[4];
    unit[axis] = 1;
    return Direction.of("x" + (axis + 1), unit);
  }
}
