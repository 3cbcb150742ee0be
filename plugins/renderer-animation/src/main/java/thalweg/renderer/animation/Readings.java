package thalweg.renderer.animation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import thalweg.api.geometry.Direction;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.trajectory.Snapshot;
import thalweg.plot.scale.Figures;
import thalweg.renderer.animation.plot.StatusLine.Field;

/** What the pictures say about snapshots and directions, as text. */
final class Readings {

  /** Wordings of a caption with room for a loss and an accuracy, in ever fewer words. */
  static final List<String> BRIEF = List.of("loss %s · %s", "%s · %s", "%s");

  private Readings() {}

  /** The fields of {@link #ofPath}. */
  static List<Field> pathFields(ProjectedPath longest) {
    List<Field> fields = new ArrayList<>(commonFields(longest));
    fields.add(new Field("off plane", "100\u2009%"));
    fields.add(new Field("loss on the plane", "0.00000"));
    return fields;
  }

  /** The fields of {@link #common}. */
  static List<Field> commonFields(ProjectedPath longest) {
    return List.of(
        epochField(longest), new Field("loss", "0.00000"), new Field("accuracy", "100.0\u2009%"));
  }

  /** The field of {@link #epoch}. */
  static Field epochField(ProjectedPath longest) {
    return new Field("epoch", epoch(longest, longest.size() - 1) + "0");
  }

  /** Epoch, true loss, accuracy, distance from the plane, and the loss that the plane has there. */
  static List<String> ofPath(ProjectedPath path, int snapshot) {
    List<String> values = new ArrayList<>(common(path, snapshot));
    values.add(Figures.percent(path.points().get(snapshot).at().residualFraction(), 0));
    values.add(Figures.significant(path.points().get(snapshot).planeLoss()));
    return values;
  }

  /** Epoch, true loss and accuracy. */
  static List<String> common(ProjectedPath path, int snapshot) {
    Snapshot now = path.snapshot(snapshot);
    return List.of(epoch(path, snapshot), Figures.significant(now.loss()), accuracy(now));
  }

  /** Loss and accuracy in one of the wordings of {@link #BRIEF}. */
  static String brief(ProjectedPath path, int snapshot, int wording) {
    Snapshot now = path.snapshot(snapshot);
    return BRIEF.get(wording).formatted(Figures.significant(now.loss()), accuracy(now));
  }

  /** Whole numbers where all epochs of a path are whole, else two decimals. */
  static String epoch(ProjectedPath path, int snapshot) {
    boolean whole =
        IntStream.of(0, 1, path.size() / 2, path.size() - 1)
            .filter(i -> i < path.size())
            .mapToDouble(i -> path.snapshot(i).epoch())
            .allMatch(epoch -> epoch == Math.rint(epoch));
    return Figures.plain(path.snapshot(snapshot).epoch(), whole ? 0 : 2);
  }

  private static String accuracy(Snapshot snapshot) {
    return Figures.percent(snapshot.accuracy(), 1);
  }

  /** The label of an axis with its evidence, in ever fewer words. */
  static List<String> axis(Direction direction) {
    List<String> wordings = new ArrayList<>();
    direction
        .explained()
        .ifPresent(
            share -> {
              String explains = direction.label() + " explains " + Figures.percent(share, 1);
              direction
                  .randomWalk()
                  .ifPresent(
                      walk -> {
                        String evidence = " (random walk: " + Figures.percent(walk, 1) + ")";
                        wordings.add(explains + evidence);
                      });
              wordings.add(explains);
            });
    wordings.add(direction.label());
    return wordings;
  }
}
