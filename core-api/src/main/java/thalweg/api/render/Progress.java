package thalweg.api.render;

import org.osgi.annotation.versioning.ProviderType;

/** Progress on one task. Thread-safe and cheap: call it as often as is convenient. */
@ProviderType
public interface Progress extends AutoCloseable {

  /** Adds finished units. */
  void advance(long units);

  @Override
  void close();
}
