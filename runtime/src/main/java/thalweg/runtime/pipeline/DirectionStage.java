package thalweg.runtime.pipeline;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import thalweg.api.direction.DirectionStrategy;
import thalweg.api.direction.Paths;
import thalweg.api.geometry.Plane;
import thalweg.api.plugin.PluginException;
import thalweg.runtime.descriptor.Configured;
import thalweg.runtime.store.PlaneFile;
import thalweg.runtime.store.RunDirectory;
import thalweg.runtime.store.StageRecord;

/** Chooses the plane. */
record DirectionStage(
    Configured<DirectionStrategy> strategy, Paths paths, String key, RunDirectory directory)
    implements Stage<Plane> {

  @Override
  public String name() {
    return "directions";
  }

  @Override
  public Plane read(StageRecord record) {
    return PlaneFile.read(directory.resolve(PlaneFile.FILE), record.details());
  }

  @Override
  public Outcome<Plane> compute(Optional<StageRecord> unfinished) throws IOException {
    Plane plane = strategy.create().choose(paths);
    if (plane.parameterCount() != paths.layout().parameterCount()) {
      throw new PluginException(
          "The %s chose a plane of %d parameters, expected %d."
              .formatted(
                  strategy.plugin().described(),
                  plane.parameterCount(),
                  paths.layout().parameterCount()));
    }
    directory.write(PlaneFile.FILE, out -> PlaneFile.write(out, plane));
    return new Outcome<>(plane, List.of(PlaneFile.FILE), PlaneFile.details(plane));
  }
}
