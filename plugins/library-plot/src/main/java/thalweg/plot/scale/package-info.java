/** From values to positions: linear and logarithmic scales, round ticks, and numbers as text. */
@Export
@Version("1.0.0")
package thalweg.plot.scale;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
