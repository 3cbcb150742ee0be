package thalweg.benchmarks;

import java.io.IOException;
import java.util.List;

/** Something that makes a job larger, and what is measured as it grows. */
enum GrowthAxis {
  /** Rows of data. */
  ROWS("rows, 1 × 50", List.of(375, 750, 1500, 3000, 6000), Columns.NETWORK) {
    @Override
    double[] measure(int size) throws IOException {
      return NetworkGrowth.measure(size / 3, "1x50");
    }
  },
  /** Neurons of the hidden layers. */
  WIDTH("width of 2 hidden layers, 1083 rows", List.of(16, 32, 64, 128, 256), Columns.NETWORK) {
    @Override
    double[] measure(int size) throws IOException {
      return NetworkGrowth.measure(361, "2x" + size);
    }
  },
  /** Hidden layers. */
  DEPTH("hidden layers of 50, 1083 rows", List.of(1, 2, 4, 8, 16), Columns.NETWORK) {
    @Override
    double[] measure(int size) throws IOException {
      return NetworkGrowth.measure(361, size + "x50");
    }
  },
  /** Snapshots of a path. */
  SNAPSHOTS("snapshots of 100,000 parameters", List.of(25, 50, 100, 200, 400), Columns.PATH) {
    @Override
    double[] measure(int size) throws IOException {
      return PathGrowth.measure(size, 100_000);
    }
  },
  /** Parameters of a network. */
  PARAMETERS(
      "parameters, 50 snapshots", List.of(62_500, 250_000, 1_000_000, 4_000_000), Columns.PATH) {
    @Override
    double[] measure(int size) throws IOException {
      return PathGrowth.measure(50, size);
    }
  },
  /** Points of the grid along each axis. */
  RESOLUTION("resolution, 5 × 20, 1083 rows", List.of(25, 50, 100, 200), Columns.GRID) {
    @Override
    double[] measure(int size) throws IOException {
      return GridGrowth.measure(size, "5x20");
    }
  };

  private static final class Columns {
    static final List<String> NETWORK = List.of("training step, µs", "cell of the plane, µs");
    static final List<String> PATH = List.of("directions, ms", "projection, ms");
    static final List<String> GRID =
        List.of("exact grid, ms", "with tolerance 0.001, ms", "cells evaluated");
  }

  private final String title;
  private final List<Integer> sizes;
  private final List<String> columns;

  GrowthAxis(String title, List<Integer> sizes, List<String> columns) {
    this.title = title;
    this.sizes = sizes;
    this.columns = columns;
  }

  String title() {
    return title;
  }

  List<Integer> sizes() {
    return sizes;
  }

  /** What {@link #measure} returns. */
  List<String> columns() {
    return columns;
  }

  /** Measures one size, in a process that has seen no other. */
  abstract double[] measure(int size) throws IOException;
}
