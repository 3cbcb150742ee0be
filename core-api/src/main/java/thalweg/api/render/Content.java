package thalweg.api.render;

import java.io.IOException;
import java.io.OutputStream;
import org.osgi.annotation.versioning.ConsumerType;

/** The bytes of one file. */
@FunctionalInterface
@ConsumerType
public interface Content {

  /** Writes everything; the stream is buffered and closed by the caller. */
  void writeTo(OutputStream out) throws IOException;
}
