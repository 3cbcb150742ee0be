package thalweg.runtime.pipeline;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import thalweg.api.data.DataSplit;
import thalweg.runtime.store.DatasetFile;
import thalweg.runtime.store.RunDirectory;
import thalweg.runtime.store.StageRecord;

/** Keeps the examples beside the results; they were loaded already to learn their shape. */
record DatasetStage(DataSplit data, String key, RunDirectory directory)
    implements Stage<DataSplit> {

  @Override
  public String name() {
    return "dataset";
  }

  @Override
  public DataSplit read(StageRecord record) {
    return data;
  }

  @Override
  public Outcome<DataSplit> compute(Optional<StageRecord> unfinished) throws IOException {
    directory.write(DatasetFile.FILE, out -> DatasetFile.write(out, data));
    return new Outcome<>(data, List.of(DatasetFile.FILE), Map.of());
  }
}
