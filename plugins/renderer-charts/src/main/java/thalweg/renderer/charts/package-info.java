/**
 * Charts over epochs: loss, accuracy, and how far the paths leave the plane.
 *
 * <p>One class builds each chart; {@code ChartStyle} makes them look alike.
 */
package thalweg.renderer.charts;
