package thalweg.engine.surface.adaptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AxisRefinementTest {

  private static final int[] COARSE = {0, 4, 7, 11, 15};
  private static final int[] FINE = {0, 2, 4, 5, 7, 9, 11, 13, 15};

  private static double cubic(int at) {
    return 1 + at * (-2 + at * (0.5 + 0.125 * at));
  }

  private static double[] cubics(int[] nodes) {
    return Arrays.stream(nodes).mapToDouble(AxisRefinementTest::cubic).toArray();
  }

  @Test
  void fourNodesReproduceACubicOnUnevenNodes() {
    double[][] rows = {cubics(COARSE)};

    double[][] fine = new AxisRefinement(COARSE, FINE, 4).withinRows(rows);

    assertThat(fine[0]).containsExactly(cubics(FINE), within(1e-10));
    assertThat(fine[0][4]).isEqualTo(cubic(7));
  }

  @Test
  void twoNodesGiveTheLineBetweenThem() {
    double[][] fine =
        new AxisRefinement(new int[] {0, 3}, new int[] {0, 1, 3}, 2)
            .withinRows(new double[][] {{3, 9}, {1, 1}});

    assertThat(fine[0]).containsExactly(new double[] {3, 5, 9}, within(1e-12));
    assertThat(fine[1]).containsExactly(new double[] {1, 1, 1}, within(1e-12));
  }

  @Test
  void acrossRowsIsWithinRowsOfTheTransposed() {
    AxisRefinement refinement = new AxisRefinement(COARSE, FINE, 4);
    double[][] columns = new double[COARSE.length][1];
    double[] row = {5, -1, 2, 8, 0};
    for (int i = 0; i < row.length; i++) {
      columns[i][0] = row[i];
    }

    double[][] across = refinement.acrossRows(columns);
    double[] within = refinement.withinRows(new double[][] {row})[0];

    assertThat(Arrays.stream(across).mapToDouble(one -> one[0]).toArray()).isEqualTo(within);
  }
}
