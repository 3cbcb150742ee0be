/** Tests that try one thing at many random points, as often as they are asked to. */
package thalweg.soak;
