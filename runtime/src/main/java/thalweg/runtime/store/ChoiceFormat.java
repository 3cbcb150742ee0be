package thalweg.runtime.store;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import thalweg.api.array.NpyArray;
import thalweg.api.array.Npz;
import thalweg.api.direction.Choice;
import thalweg.api.direction.LineRequest;
import thalweg.api.geometry.Direction;
import thalweg.api.geometry.Frame;
import thalweg.api.geometry.Plane;
import thalweg.api.geometry.Subspace;
import thalweg.engine.subspace.ChoiceStage;

/**
 * {@code plane.npz}: anchor, u, v as float64, and the explained variance where it is defined.
 * {@code subspace.npz}: anchor [parameters] and directions [k, parameters] as float32, and the
 * plane inside as origin, u, v [k] float64. What arrays cannot hold (labels, notes, warnings) is
 * kept in the manifest.
 */
public final class ChoiceFormat implements Format<ChoiceStage, Choice> {

  private static final String ANCHOR = "anchor";
  private static final String DIRECTIONS = "directions";
  private static final String SUBSPACE = "subspace";
  private static final String CHOSEN_FROM = "chosenFrom";
  private static final String SUBSPACE_ANCHOR = "subspaceAnchor";

  @Override
  public Written write(ChoiceStage stage, Choice choice, RunDirectory directory)
      throws IOException {
    directory.write(RunLayout.PLANE, out -> Npz.write(out, arrays(choice.plane())));
    directory.write(RunLayout.SUBSPACE, out -> Npz.write(out, subspaceArrays(choice)));
    Map<String, Object> details = details(choice);
    details.put(
        SUBSPACE, choice.subspace().directions().stream().map(ChoiceFormat::details).toList());
    // A plane turned or moved within the subspace may have an anchor of its own.
    if (!Arrays.equals(choice.subspace().anchor(), choice.plane().anchor())) {
      details.put(SUBSPACE_ANCHOR, choice.subspace().anchorLabel());
    }
    return new Written(List.of(RunLayout.PLANE, RunLayout.SUBSPACE), details);
  }

  private static Map<String, NpyArray> arrays(Plane plane) {
    Map<String, NpyArray> arrays = new LinkedHashMap<>();
    arrays.put(ANCHOR, widened(plane.anchor()));
    arrays.put("u", widened(plane.u().vector()));
    arrays.put("v", widened(plane.v().vector()));
    if (plane.u().explained().isPresent() && plane.v().explained().isPresent()) {
      double[] explained = {
        plane.u().explained().getAsDouble(), plane.v().explained().getAsDouble()
      };
      arrays.put("explained", NpyArray.ofDoubles(explained, 2));
    }
    return arrays;
  }

  private static Map<String, NpyArray> subspaceArrays(Choice choice) {
    Subspace subspace = choice.subspace();
    int k = subspace.dimensions();
    int length = subspace.parameterCount();
    float[] directions = new float[Math.multiplyExact(k, length)];
    for (int i = 0; i < k; i++) {
      float[] vector = subspace.directions().get(i).vector();
      System.arraycopy(vector, 0, directions, i * length, length);
    }
    Frame frame = choice.frame();
    Map<String, NpyArray> arrays = new LinkedHashMap<>();
    arrays.put(ANCHOR, NpyArray.ofFloats(subspace.anchor(), length));
    arrays.put(DIRECTIONS, NpyArray.ofFloats(directions, k, length));
    arrays.put("origin", NpyArray.ofDoubles(frame.origin(), k));
    arrays.put("u", NpyArray.ofDoubles(frame.u(), k));
    arrays.put("v", NpyArray.ofDoubles(frame.v(), k));
    return arrays;
  }

  /** What the arrays of the plane do not hold, as JSON can. */
  static Map<String, Object> details(Choice choice) {
    Plane plane = choice.plane();
    Map<String, Object> details = new LinkedHashMap<>();
    details.put(ANCHOR, plane.anchorLabel());
    details.put("u", details(plane.u()));
    details.put("v", details(plane.v()));
    choice.line().ifPresent(line -> details.put("line", details(line)));
    details.put(CHOSEN_FROM, ChosenFromJson.of(choice.from()));
    details.put("notes", choice.notes());
    details.put("warnings", choice.warnings());
    return details;
  }

  private static Map<String, Object> details(Direction direction) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("label", direction.label());
    direction.explained().ifPresent(value -> details.put("explained", value));
    return details;
  }

  private static Map<String, Object> details(LineRequest line) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("from", line.from());
    details.put("to", line.to());
    details.put("start", line.start());
    details.put("end", line.end());
    details.put("points", line.points());
    return details;
  }

  @Override
  public Choice read(ChoiceStage stage, StageRecord record, RunDirectory directory) {
    Map<String, Object> details = record.details();
    Map<String, NpyArray> arrays = Npz.read(directory.resolve(RunLayout.PLANE));
    Plane plane =
        Plane.through(
            arrays.get(ANCHOR).floats(),
            String.valueOf(details.get(ANCHOR)),
            direction(arrays.get("u").floats(), (Map<?, ?>) details.get("u")),
            direction(arrays.get("v").floats(), (Map<?, ?>) details.get("v")));
    return new Choice(
        subspace(plane, details, directory),
        plane,
        strings(details.get("notes")),
        strings(details.get("warnings")),
        details.get("line") instanceof Map<?, ?> line ? Optional.of(line(line)) : Optional.empty(),
        ChosenFromJson.read(details.get(CHOSEN_FROM)));
  }

  /**
   * The anchor and the directions share the arrays of the plane where they are the same, so that
   * both are known for one.
   */
  private static Subspace subspace(
      Plane plane, Map<String, Object> record, RunDirectory directory) {
    List<?> details = (List<?>) record.get(SUBSPACE);
    Map<String, NpyArray> arrays = Npz.read(directory.resolve(RunLayout.SUBSPACE));
    int length = plane.parameterCount();
    float[] all = arrays.get(DIRECTIONS).floats();
    List<Direction> directions =
        IntStream.range(0, details.size())
            .mapToObj(
                k -> {
                  float[] vector = new float[length];
                  System.arraycopy(all, k * length, vector, 0, length);
                  return direction(shared(vector, plane), (Map<?, ?>) details.get(k));
                })
            .toList();
    float[] anchor = arrays.get(ANCHOR).floats();
    return Arrays.equals(anchor, plane.anchor())
        ? Subspace.of(plane.anchor(), plane.anchorLabel(), directions)
        : Subspace.of(anchor, String.valueOf(record.get(SUBSPACE_ANCHOR)), directions);
  }

  private static float[] shared(float[] vector, Plane plane) {
    for (Direction own : List.of(plane.u(), plane.v())) {
      if (Arrays.equals(own.vector(), vector)) {
        return own.vector();
      }
    }
    return vector;
  }

  private static Direction direction(float[] vector, Map<?, ?> details) {
    return new Direction(
        String.valueOf(details.get("label")), vector, optional(details.get("explained")));
  }

  private static LineRequest line(Map<?, ?> details) {
    return new LineRequest(
        String.valueOf(details.get("from")),
        String.valueOf(details.get("to")),
        ((Number) details.get("start")).doubleValue(),
        ((Number) details.get("end")).doubleValue(),
        ((Number) details.get("points")).intValue());
  }

  private static List<String> strings(Object value) {
    return ((List<?>) value).stream().map(String::valueOf).toList();
  }

  private static OptionalDouble optional(Object value) {
    return value instanceof Number number
        ? OptionalDouble.of(number.doubleValue())
        : OptionalDouble.empty();
  }

  private static NpyArray widened(float[] values) {
    return NpyArray.ofWidenedFloats(values, values.length);
  }
}
