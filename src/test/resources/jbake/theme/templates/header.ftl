<a href="${content.exit}">${content.word!"Thoát"}</a> of ${config.site_host}
