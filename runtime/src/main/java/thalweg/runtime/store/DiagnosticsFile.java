package thalweg.runtime.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import thalweg.api.direction.Choice;
import thalweg.api.scene.Band;
import thalweg.api.scene.Diagnostics;
import thalweg.api.scene.NullShares;
import thalweg.api.scene.PathDiagnostics;
import thalweg.api.scene.PathDiagnostics.Explained;
import thalweg.api.scene.PathDiagnostics.Shares;
import thalweg.api.scene.ProjectedPath;

/** {@code diagnostics.json}: how far the pictures of a run may be believed. */
public final class DiagnosticsFile {

  private DiagnosticsFile() {}

  /**
   * The evidence as JSON can hold it; what is undefined or infinite is null.
   *
   * @param runs the paths, in the order of the evidence
   */
  public static Map<String, Object> toJson(
      Choice choice, List<ProjectedPath> runs, Diagnostics diagnostics) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("plane", ChoiceFormat.details(choice));
    Map<String, Object> paths = new LinkedHashMap<>();
    for (int i = 0; i < runs.size(); i++) {
      paths.put(runs.get(i).label(), toJson(runs.get(i), diagnostics.paths().get(i)));
    }
    json.put("paths", paths);
    diagnostics
        .axes()
        .ifPresent(
            explained -> {
              Map<String, Object> axes = new LinkedHashMap<>();
              putExplained(axes, explained);
              json.put("axes", axes);
            });
    json.put(
        "displacementCosines",
        diagnostics.displacementCosines().stream()
            .map(row -> row.stream().map(Json::number).toList())
            .toList());
    json.put("warnings", diagnostics.warnings());
    return json;
  }

  private static Map<String, Object> toJson(ProjectedPath run, PathDiagnostics path) {
    Map<String, Object> json = new LinkedHashMap<>();
    run.diverged().ifPresent(why -> json.put("diverged", why));
    putExplained(json, path.explained());
    json.put("explainedByPrefix", path.explained().byPrefix().stream().map(Json::number).toList());
    json.put("medianResidualFraction", Json.number(path.residual().median()));
    json.put("largestResidualFraction", Json.number(path.residual().largest()));
    path.planeGap()
        .ifPresent(
            gap -> {
              json.put("medianPlaneGap", Json.number(gap.median()));
              json.put("largestPlaneGap", Json.number(gap.largest()));
            });
    json.put("lengthOverDisplacement", Json.number(path.course().lengthOverDisplacement()));
    json.put("persistence", Json.number(path.course().persistence()));
    path.curvature().ifPresent(curvature -> json.put("curvature", CurvatureJson.of(curvature)));
    return json;
  }

  /** Nothing where there is no null. */
  private static void putExplained(Map<String, Object> json, Explained explained) {
    json.put("explained", toJson(explained.byPlane()));
    explained.byRandomWalk().ifPresent(shares -> json.put("explainedByRandomWalk", toJson(shares)));
    explained
        .byPersistentWalk()
        .ifPresent(shares -> json.put("explainedByPersistentWalk", toJson(shares)));
  }

  private static Map<String, Object> toJson(NullShares shares) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("first", toJson(shares.first()));
    json.put("second", toJson(shares.second()));
    json.put("total", toJson(shares.total()));
    return json;
  }

  private static Map<String, Object> toJson(Band band) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("mean", Json.number(band.mean()));
    json.put("low", Json.number(band.low()));
    json.put("high", Json.number(band.high()));
    return json;
  }

  private static List<Double> toJson(Shares shares) {
    ArrayList<Double> pair = new ArrayList<>();
    pair.add(Json.number(shares.first()));
    pair.add(Json.number(shares.second()));
    return pair;
  }
}
