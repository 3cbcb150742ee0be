package thalweg.api.direction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thalweg.api.geometry.Frame;
import thalweg.api.geometry.Plane;
import thalweg.api.geometry.Subspace;

/**
 * What a direction strategy chose: a plane, the subspace it lies in, and remarks for the user.
 *
 * @param subspace onto which paths are projected
 * @param plane what is drawn; it lies inside the subspace
 * @param notes remarks on how the plane was chosen, in sentences
 * @param warnings reasons to doubt pictures on this plane, in sentences
 * @param line a stretch of the first axis along which the loss is to be measured, if any
 * @param from what the plane was chosen from: says what chance alone would show on it
 */
public record Choice(
    Subspace subspace,
    Plane plane,
    List<String> notes,
    List<String> warnings,
    Optional<LineRequest> line,
    ChosenFrom from) {

  /** Copies the lists. */
  public Choice {
    notes = List.copyOf(notes);
    warnings = List.copyOf(warnings);
  }

  /** A plane in a subspace, chosen from anything. */
  public Choice(
      Subspace subspace,
      Plane plane,
      List<String> notes,
      List<String> warnings,
      Optional<LineRequest> line) {
    this(subspace, plane, notes, warnings, line, new ChosenFrom.Other());
  }

  /** A plane alone: the subspace has two dimensions. */
  public static Choice of(Plane plane) {
    return new Choice(Subspace.spannedBy(plane), plane, List.of(), List.of(), Optional.empty());
  }

  /** The plane of the first two directions of a subspace. */
  public static Choice firstTwoOf(Subspace subspace) {
    Plane plane = subspace.plane(Frame.ofFirstTwo(subspace.dimensions()));
    return new Choice(subspace, plane, List.of(), List.of(), Optional.empty());
  }

  /** The same choice with one more remark. */
  public Choice noting(String note) {
    return new Choice(subspace, plane, with(notes, note), warnings, line, from);
  }

  /** The same choice with one more reason for doubt. */
  public Choice warning(String warning) {
    return new Choice(subspace, plane, notes, with(warnings, warning), line, from);
  }

  /** The same choice with the loss along the first axis asked for. */
  public Choice measuring(LineRequest wanted) {
    return new Choice(subspace, plane, notes, warnings, Optional.of(wanted), from);
  }

  /** The same choice, saying what it was made from. */
  public Choice chosenFrom(ChosenFrom what) {
    return new Choice(subspace, plane, notes, warnings, line, what);
  }

  /**
   * Where the plane lies in the subspace.
   *
   * @throws thalweg.api.plugin.PluginException if it leaves the subspace
   */
  public Frame frame() {
    return subspace.frameOf(plane);
  }

  private static List<String> with(List<String> all, String one) {
    List<String> more = new ArrayList<>(all);
    more.add(one);
    return more;
  }
}
