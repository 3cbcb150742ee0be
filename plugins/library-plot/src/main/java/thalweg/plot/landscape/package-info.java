/** From the losses of a grid to positions on a scale, which colours and iso-lines share. */
@Export
@Version("1.0.0")
package thalweg.plot.landscape;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
