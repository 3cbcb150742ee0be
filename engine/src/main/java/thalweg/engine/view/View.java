package thalweg.engine.view;

import java.util.List;
import java.util.Optional;
import thalweg.api.scene.Diagnostics;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.Profile;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.api.scene.SceneBuilder;
import thalweg.engine.subspace.ProjectedRuns;

/**
 * One plane with everything on it.
 *
 * @param projected the runs in the plane's subspace
 * @param paths on the plane
 * @param landscape the surface; empty where there is no model
 * @param profile along the first axis, where the plane asks for it and there is a model
 * @param diagnostics the evidence
 * @param growth how the window grew, in a sentence; empty if it did not
 * @param key the hash of everything that the view depends on
 */
public record View(
    ProjectedRuns projected,
    List<ProjectedPath> paths,
    Optional<Landscape> landscape,
    Optional<Profile> profile,
    Diagnostics diagnostics,
    Optional<String> growth,
    String key) {

  /** What renderers draw, without a title and such. */
  public SceneBuilder scene() {
    SceneBuilder scene =
        Scene.builder()
            .layout(projected.runs().layout())
            .choice(growth.map(projected.choice()::noting).orElse(projected.choice()))
            .paths(paths)
            .diagnostics(diagnostics);
    projected
        .runs()
        .problem()
        .ifPresent(problem -> scene.data(problem.data()).network(problem.network()));
    landscape.ifPresent(scene::landscape);
    profile.ifPresent(scene::profile);
    return scene;
  }
}
