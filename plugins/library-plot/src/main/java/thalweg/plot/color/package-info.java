/**
 * Colours 0xRRGGBB: the colour map of losses, and those of paths and classes, one order for every
 * picture.
 */
@Export
@Version("1.0.0")
package thalweg.plot.color;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
