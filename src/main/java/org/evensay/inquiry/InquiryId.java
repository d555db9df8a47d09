package org.evensay.inquiry;

/** Names an inquiry, and opens nothing. */
public record InquiryId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
