package thalweg.benchmarks;

import thalweg.api.render.Progress;

/** Progress that nobody watches. */
final class NoProgress implements Progress {

  @Override
  public void advance(long units) {}

  @Override
  public void close() {}
}
