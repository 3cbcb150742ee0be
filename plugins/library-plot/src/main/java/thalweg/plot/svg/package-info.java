/**
 * Plots in SVG: areas, axes, lines, symbols, and the ground of a loss plane. Coordinates are those
 * of the view box, y downwards. Looks are classes; the style sheet is that of the page or file
 * around.
 */
@Export
@Version("1.0.0")
package thalweg.plot.svg;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
