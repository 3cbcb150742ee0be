package thalweg.engine.chance;

import java.util.List;

/**
 * The law of all surrogates of one job: walks that are independent of each other, from where the
 * paths start.
 *
 * @param maps of each path
 * @param starts where the walks begin
 */
record JointWalks(List<WalkMap> maps, StartGeometry starts) {

  /** How many innovations all walks need together. */
  int innovations() {
    return maps.stream().mapToInt(WalkMap::innovations).sum();
  }

  /** The points of all walks together. */
  int points() {
    return innovations() + maps.size();
  }

  /** The walks that follow from some innovations: [paths][kept][width]. */
  double[][][] walks(Innovations innovations) {
    double[][][] walks = new double[maps.size()][][];
    int offset = 0;
    for (int path = 0; path < walks.length; path++) {
      WalkMap map = maps.get(path);
      walks[path] = new double[map.innovations() + 1][innovations.width()];
      double[] start = starts.coordinates()[path];
      System.arraycopy(start, 0, walks[path][0], 0, start.length);
      map.follow(innovations, offset, walks[path]);
      offset += map.innovations();
    }
    return walks;
  }
}
