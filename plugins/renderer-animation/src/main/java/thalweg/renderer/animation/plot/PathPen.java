package thalweg.renderer.animation.plot;

import thalweg.plot.svg.Marker;
import thalweg.renderer.animation.color.Ink;

/**
 * What tells a path from others: colours do not for everybody.
 *
 * @param ink its colour
 * @param marker stands where it is now, and in legends
 */
public record PathPen(Ink ink, Marker marker) {}
