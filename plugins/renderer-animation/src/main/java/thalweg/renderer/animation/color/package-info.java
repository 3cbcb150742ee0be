/** Colours: colour maps, colour-blind-safe sets, and one palette of at most 256 for a picture. */
package thalweg.renderer.animation.color;
